/**
 * The demo registry before it is loaded: for each enterprise what clerks did, step by step and when. Loading repeats the
 * steps through the services; nothing of a grade is written down here but what a boundary case claims.
 */
import type { Day, EventKind, EventOutcomeKind, Grade, Instant, Sector } from '@qianqi/shared';

/** What `createEnterprise` takes. */
export interface DemoIdentity {
  readonly creditCode: string;
  readonly name: string;
  readonly sector: Sector;
  readonly divisionCode: string;
  readonly includedOn: string;
  readonly industryCode: string;
  readonly address: string;
  readonly principalName: string;
  readonly principalPhone: string;
}

export type Entered = Readonly<Record<string, string | number>>;

/** A record is named by a number within its enterprise; its id exists only once it is loaded. */
type Deed =
  | { readonly deed: 'CREATE'; readonly identity: DemoIdentity }
  | { readonly deed: 'RENAME'; readonly name: string }
  | { readonly deed: 'RECORD'; readonly record: number; readonly kind: EventKind; readonly entered: Entered }
  | { readonly deed: 'VOID'; readonly record: number; readonly reason: string }
  | {
      readonly deed: 'OUTCOME';
      readonly record: number;
      readonly kind: EventOutcomeKind;
      readonly on: string;
      readonly note: string;
    }
  | { readonly deed: 'GRANT'; readonly record: number; readonly entered: Entered }
  | {
      readonly deed: 'REVOKE';
      readonly record: number;
      readonly revokedOn: string;
      readonly reason: string;
    }
  | { readonly deed: 'VOID_CERTIFICATE'; readonly record: number; readonly reason: string };

/** One act of a clerk. */
export type Step = Deed & { readonly at: Instant; readonly by: string };

/** What a boundary case says of itself, by the literal edition unless another is named. */
export interface Claim {
  readonly grade: Grade;
  /** Codes of the clauses of the deciding line that are met. */
  readonly clauses?: readonly string[];
  /** The next change if nothing new is recorded. */
  readonly next?: { readonly on: Day; readonly grade: Grade };
  /** Grades on other days. */
  readonly on?: readonly (readonly [Day, Grade])[];
  /** By the cumulative edition. */
  readonly cumulative?: { readonly grade: Grade; readonly clauses: readonly string[] };
}

export interface DemoEnterprise {
  /** As it ends up after any change of name. */
  readonly identity: DemoIdentity;
  /** In the order in which they were done, at different instants. */
  readonly steps: readonly Step[];
  /** Null for an enterprise that is there for company. */
  readonly claim: Claim | null;
}
