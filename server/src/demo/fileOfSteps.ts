/** Writes an enterprise's file step by step, so that each step comes when a clerk could have done it. */
import {
  addDays,
  dayInShanghai,
  formatDay,
  COUNTING_DAY_FIELD,
  type Day,
  type EventKind,
  type EventOutcomeKind,
  type Instant,
  type StandardizationLevel,
} from '@qianqi/shared';
import type { DemoIdentity, Entered, Step } from './demoEnterprise.js';
import { instantOf, minutesAfter, officeInstant } from './office.js';
import type { SeededRandom } from './seededRandom.js';
import { certificateNumber } from './wording.js';

const CLERKS = ['张敏', '李娜', '王海燕'];
/** What comes from other departments is not typed in. */
const IMPORT = '导入';
const IMPORTED: readonly EventKind[] = ['MONITORING', 'LICENCE', 'ABNORMAL_LISTING', 'PUBLIC_EVALUATION'];

export interface StepFile {
  readonly random: SeededRandom;
  readonly today: Day;
  readonly identity: DemoIdentity;
  /** Records an event some days after its day; a penalty of an earlier `caseOf` bears that one's document number. */
  record(
    kind: EventKind,
    on: Day,
    entered: Entered,
    more?: { readonly lag?: number; readonly after?: number; readonly caseOf?: number },
  ): number;
  voidRecord(record: number, reason: string): void;
  outcome(record: number, kind: EventOutcomeKind, on: Day, note: string): void;
  grant(level: StandardizationLevel, issuedOn: Day, expiresOn: Day): number;
  revoke(record: number, on: Day, reason: string): void;
  voidCertificate(record: number, reason: string): void;
  /** Takes on the name of `identity`, at about that day; until then it bore `former`. */
  renamed(former: string, on: Day): void;
  /** The steps in order, no two at once. */
  steps(): readonly Step[];
}

export function openStepFile(
  random: SeededRandom,
  today: Day,
  identity: DemoIdentity,
  includedOn: Day,
  imported: boolean,
): StepFile {
  const created = imported
    ? instantOf(includedOn, random.between(9 * 60, 11 * 60))
    : officeInstant(random, { fact: includedOn, notBefore: includedOn, lag: random.between(0, 3), today });
  const steps: Step[] = [];
  let formerName = identity.name;
  /** When each record was last touched: what follows it comes later. */
  const touched: Instant[] = [];

  const when = (fact: Day, lag: number, after: Instant): Instant => {
    const at = officeInstant(random, { fact, notBefore: dayInShanghai(after), lag, today });
    return at > after ? at : minutesAfter(after, random.between(3, 20));
  };
  const someClerk = () => random.pick(CLERKS);
  const touch = (record: number, at: Instant) => ((touched[record] = at), { at, by: someClerk() });
  const follow = (record: number, fact: Day, lag: number) => touch(record, when(fact, lag, touched[record]!));

  return {
    random,
    today,
    identity,
    record(kind, on, entered, { lag = random.between(0, 5), after, caseOf } = {}) {
      const record = touched.length;
      const stamp = touch(record, when(on, lag, after === undefined ? created : touched[after]!));
      const by = IMPORTED.includes(kind) ? IMPORT : stamp.by;
      const numbered: Entered = kind === 'PENALTY' ? { documentNumber: `#${caseOf ?? record}` } : {};
      const all = { [COUNTING_DAY_FIELD[kind]]: formatDay(on), ...numbered, ...entered };
      steps.push({ ...stamp, by, deed: 'RECORD', record, kind, entered: all });
      return record;
    },
    voidRecord(record, reason) {
      const noticed = addDays(dayInShanghai(touched[record]!), random.between(0, 6));
      const stamp = follow(record, Math.min(noticed, today - 1) as Day, 0);
      steps.push({ ...stamp, deed: 'VOID', record, reason });
    },
    outcome(record, kind, on, note) {
      const stamp = follow(record, on, random.between(0, 4));
      steps.push({ ...stamp, deed: 'OUTCOME', record, kind, on: formatDay(on), note });
    },
    grant(level, issuedOn, expiresOn) {
      const record = touched.length;
      const stamp = touch(record, when(issuedOn, random.between(3, 12), created));
      const entered = {
        level,
        certificateNumber: certificateNumber(random, level, issuedOn),
        issuedOn: formatDay(issuedOn),
        expiresOn: formatDay(expiresOn),
      };
      steps.push({ ...stamp, by: IMPORT, deed: 'GRANT', record, entered });
      return record;
    },
    revoke(record, on, reason) {
      const stamp = follow(record, on, random.between(0, 3));
      steps.push({ ...stamp, deed: 'REVOKE', record, revokedOn: formatDay(on), reason });
    },
    voidCertificate(record, reason) {
      const noticed = Math.min(dayInShanghai(touched[record]!) + random.between(0, 6), today - 1) as Day;
      steps.push({ ...follow(record, noticed, 0), deed: 'VOID_CERTIFICATE', record, reason });
    },
    renamed(former, on) {
      formerName = former;
      steps.push({
        at: when(on, random.between(1, 9), created),
        by: someClerk(),
        deed: 'RENAME',
        name: identity.name,
      });
    },
    steps() {
      const entered = { ...identity, name: formerName };
      const by = imported ? IMPORT : CLERKS[0]!;
      return apart([{ at: created, by, deed: 'CREATE', identity: entered }, ...steps]);
    },
  };
}

/** In order; a step at the moment of another comes a minute later. */
function apart(steps: readonly Step[]): readonly Step[] {
  let last = -Infinity;
  return [...steps]
    .sort((a, b) => a.at - b.at)
    .map(step => {
      last = Math.max(step.at, minutesAfter(last, 1));
      return { ...step, at: last };
    });
}
