import type { ApolloServerPlugin } from '@apollo/server';
import type { Viewer } from '../../access/viewer.js';
import type { Admitted } from '../admission.plugin.js';
import { COST_LIMITS, type Audience } from '../limits.js';
import { refuseCost } from './costError.js';

/** What each answer says of its cost, as `extensions.cost`. */
export interface CostReport {
  /** Points of this operation; 0 when there was none to reckon. */
  readonly requested: number;
  /** Points one operation of this viewer may cost. */
  readonly limit: number;
  /** Points that a token has left, requests that anybody else has left; null where there are no rates. */
  readonly remaining: number | null;
}

function audienceOf(viewer: Viewer | null): Audience {
  if (viewer === null) return 'ANONYMOUS';
  return viewer.scopes === null ? 'STAFF' : 'TOKEN';
}

/** Holds an admitted operation to what its viewer may ask for, and has a token pay for it. */
export function charge({ cost, viewer, caller }: Admitted): void {
  if (cost === null) return;
  refuseCost(cost, COST_LIMITS[audienceOf(viewer)]);
  caller.toll.spend(cost);
}

export function costReport({ cost, viewer, caller }: Admitted): CostReport {
  return {
    requested: cost ?? 0,
    limit: COST_LIMITS[audienceOf(viewer)],
    remaining: caller.toll.left(),
  };
}

/** Holds an operation to what its viewer may ask for, and says in every answer what it cost. */
export const costPlugin: ApolloServerPlugin<Admitted> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ contextValue }) {
        charge(contextValue);
      },
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        singleResult.extensions = { ...singleResult.extensions, cost: costReport(contextValue) };
      },
    };
  },
};
