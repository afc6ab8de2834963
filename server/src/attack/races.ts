import { contract, creditCodeOf, enterEnterprise, enterEvent } from '../testing/registry.js';
import { send } from '../testing/supervision.js';
import type { World } from '../testing/world.js';

export interface Race {
  readonly name: string;
  /** Runs it; answers how many won, of whom there is to be one, and how many different answers the winners got. */
  run(world: World): Promise<{ readonly winners: number; readonly answers: number }>;
}

const RUNNERS = 20;

interface Payload {
  readonly userErrors: readonly unknown[];
}

/** Sends the same again and again at once; won has who was not refused. */
async function race(world: World, operation: string, inputOf: (runner: number) => object) {
  const payloads: Payload[] = await Promise.all(
    Array.from({ length: RUNNERS }, (_, runner) => send(world, operation, inputOf(runner))),
  );
  const won = payloads.filter(({ userErrors }) => userErrors.length === 0);
  return { winners: won.length, answers: new Set(won.map(payload => JSON.stringify(payload))).size };
}

export const RACES: readonly Race[] = [
  {
    name: 'for one credit code',
    run: world =>
      race(world, 'CreateEnterprise', runner => ({
        creditCode: creditCodeOf(88_001),
        name: `抢注${runner}`,
        sector: 'OTHER',
        divisionCode: '152221100',
        includedOn: '2024-01-01',
      })),
  },
  {
    name: 'to void one record',
    run: async world => {
      const { id } = await enterEnterprise(world);
      const { penalty } = await enterEvent(world, 'PENALTY', id, { decidedOn: '2026-01-01' });
      return race(world, 'VoidEvent', runner => ({ eventId: penalty.id, reason: `第${runner}个` }));
    },
  },
  {
    name: 'for one document number',
    run: async world => {
      const enterprises = await Promise.all(Array.from({ length: RUNNERS }, () => enterEnterprise(world)));
      return race(world, 'RecordPenalty', runner => ({
        enterpriseId: enterprises[runner]!.id,
        decidedOn: '2026-01-01',
        documentNumber: '抢号〔2026〕1号',
        violation: '事实',
      }));
    },
  },
  {
    name: 'to cancel one task',
    run: async world => {
      const { data } = await world.ask(contract('Tasks'), { where: { status: { eq: 'PLANNED' } }, first: 1 });
      const [task] = data.supervisionTasks.nodes;
      return race(world, 'CancelTask', runner => ({ taskId: task.id, reason: `第${runner}个` }));
    },
  },
];

/** The same idempotency key by all: each is answered, and all alike, but one thing is recorded. */
export async function retryAtOnce(
  world: World,
): Promise<{ readonly answers: number; readonly stored: number }> {
  const { id } = await enterEnterprise(world);
  const input = {
    enterpriseId: id,
    heldOn: '2026-01-01',
    subject: '重试',
    interviewee: 'PRINCIPAL',
    idempotencyKey: 'once',
  };
  const { answers } = await race(world, 'RecordInterview', () => input);
  const { data } = await world.ask('query ($id: ID!) { enterprise(id: $id) { events { totalCount } } }', {
    id,
  });
  return { answers, stored: data.enterprise.events.totalCount };
}
