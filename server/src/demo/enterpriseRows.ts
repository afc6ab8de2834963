/**
 * What the services would have stored, had each step been taken through them at its moment. Thousands of small
 * transactions take half a minute; composed in memory, the same rows go in at once. A test holds both against each other.
 */
import {
  dayInShanghai,
  decidedPeriods,
  formatDay,
  gradeOn,
  gradePeriods,
  must,
  parseEnterprise,
  type PolicyHistory,
} from '@qianqi/shared';
import { maskFields } from '../audit/mask.js';
import type { StandardizationCertificate } from '../certificate/standardizationCertificate.entity.js';
import type { CreditCodeHolder } from '../enterprise/creditCode.entity.js';
import type { Enterprise } from '../enterprise/enterprise.entity.js';
import { listingRows, type ListingRow } from '../disclosure/listingRows.js';
import type { FormerName } from '../enterprise/formerName.entity.js';
import { coverageOf } from '../coverage/coverage.js';
import type { RecordCoverage } from '../coverage/recordCoverage.entity.js';
import { gramsOf, searchTextOf } from '../enterprise/search.js';
import type { DocumentNumber } from '../event/documentNumber.entity.js';
import { toFile } from '../event/enterpriseFile.js';
import type { EventRow } from '../event/event.entity.js';
import type { EventOutcomeRow } from '../event/eventOutcome.entity.js';
import type { GradePeriod } from '../grade/gradePeriod.entity.js';
import { decidedPeriodRows, periodRows } from '../grade/projection.js';
import { dueChanges, RECORDED_BY_TIME } from '../ledger/dueChange.js';
import { entryHash, FIRST_HASH } from '../ledger/hash.js';
import type { LedgerEntry } from '../ledger/ledgerEntry.entity.js';
import { changeCertificates } from './certificateRows.js';
import type { DemoEnterprise, Step } from './demoEnterprise.js';
import { demoKey } from './demoKey.js';
import { changeEvents, eventRowOf, type EventStep } from './eventRows.js';
import type { OpenFile, Taken } from './openFile.js';
import { recordsOf } from './recordsOf.js';
import { seededRandom, type SeededRandom } from './seededRandom.js';

export interface EnterpriseRows {
  readonly enterprise: Enterprise;
  readonly creditCode: CreditCodeHolder;
  readonly formerNames: readonly FormerName[];
  readonly events: readonly EventRow[];
  readonly outcomes: readonly EventOutcomeRow[];
  readonly documentNumbers: readonly DocumentNumber[];
  readonly certificates: readonly StandardizationCertificate[];
  readonly periods: readonly GradePeriod[];
  readonly coverage: readonly RecordCoverage[];
  readonly listing: readonly ListingRow[];
  readonly ledger: readonly Omit<LedgerEntry, 'transaction'>[];
}

type Added = 'enterpriseId' | 'position' | 'hash' | 'transaction' | 'action' | 'origin' | 'records';

type CreateStep = Extract<Step, { deed: 'CREATE' }>;
type LaterStep = Exclude<Step, CreateStep>;

export function enterpriseRows(history: PolicyHistory, { identity, steps }: DemoEnterprise): EnterpriseRows {
  const [first, ...later] = steps as readonly [CreateStep, ...LaterStep[]];
  const random = seededRandom(Number.parseInt(identity.creditCode.slice(11, 16), 36));
  const ledger: Omit<LedgerEntry, 'transaction'>[] = [];
  let open: OpenFile | null = null;
  const append = (entry: Omit<LedgerEntry, Added>, of: OpenFile) => {
    const unchained = {
      ...entry,
      enterpriseId: of.file.enterprise.key,
      position: ledger.length + 1,
      action: null,
      origin: null,
      records: recordsOf(of.file, entry.kind, entry.content),
      content: maskFields(entry.content),
    };
    ledger.push({ ...unchained, hash: entryHash(ledger.at(-1)?.hash ?? FIRST_HASH, unchained) });
  };
  const write = (step: Step, { kind, content, ...now }: Taken) => {
    const on = dayInShanghai(step.at);
    if (open)
      for (const due of dueChanges(
        periodRows(gradePeriods(history, open.file.record)),
        ledger.at(-1)!.recordedAt.getTime(),
        on,
      ))
        append({ ...due, recordedBy: RECORDED_BY_TIME }, now);
    const gradeBefore = open && gradeOn(history, open.file.record, on);
    const gradeAfter = gradeOn(history, now.file.record, on);
    append(
      { kind, content, gradeBefore, gradeAfter, recordedAt: new Date(step.at), recordedBy: step.by },
      now,
    );
    return now;
  };
  open = write(first, create(random, first));
  for (const step of later) open = write(step, take(random, open, step));
  return rowsOf(history, open, ledger);
}

function create(random: SeededRandom, { at, identity }: CreateStep): Taken {
  const parsed = must(parseEnterprise({ ...identity }, dayInShanghai(at)));
  const entry = { ...parsed, includedOn: formatDay(parsed.includedOn) };
  const recordedAt = new Date(at);
  const enterprise: Enterprise = {
    ...entry,
    key: demoKey(random, at),
    deregisteredOn: null,
    deregisterReason: null,
    version: 1,
    recordedAt,
    lastWrittenAt: recordedAt,
    // What follows depends on the last of the steps, and is put in at the end.
    ledgerLength: 0,
    ledgerHash: FIRST_HASH,
    ledgerNumber: '0',
    searchText: '',
    searchGrams: [],
  };
  const file = toFile(enterprise, [], []);
  return { kind: 'ENTERPRISE_CREATED', content: entry, file, keys: new Map(), formerNames: [] };
}

function take(random: SeededRandom, open: OpenFile, step: LaterStep): Taken {
  switch (step.deed) {
    case 'RENAME':
      return rename(open, step);
    case 'GRANT':
    case 'REVOKE':
    case 'VOID_CERTIFICATE':
      return changeCertificates(random, open, step);
    default:
      return changeEvents(random, open, step satisfies EventStep);
  }
}

function rename(
  { file, keys, formerNames }: OpenFile,
  { at, name }: Extract<Step, { deed: 'RENAME' }>,
): Taken {
  const { enterprise } = file;
  const former = { enterpriseId: enterprise.key, replacedAt: new Date(at), name: enterprise.name };
  const renamed = { ...enterprise, name, version: enterprise.version + 1 };
  return {
    kind: 'ENTERPRISE_UPDATED',
    content: { name },
    file: { ...file, enterprise: renamed },
    keys,
    formerNames: [...formerNames, former],
  };
}

function rowsOf(
  history: PolicyHistory,
  { file, formerNames }: OpenFile,
  ledger: EnterpriseRows['ledger'],
): EnterpriseRows {
  const { enterprise, events, certificates, record } = file;
  const { key: enterpriseId, creditCode } = enterprise;
  const searchText = searchTextOf({
    creditCode,
    names: [enterprise.name, ...formerNames.map(({ name }) => name)],
  });
  const last = ledger.at(-1)!;
  return {
    enterprise: {
      ...enterprise,
      lastWrittenAt: last.recordedAt,
      ledgerLength: last.position,
      ledgerHash: last.hash,
      searchText,
      searchGrams: gramsOf(searchText),
    },
    creditCode: { creditCode, enterpriseId },
    formerNames,
    events: events.map(eventRowOf),
    outcomes: events.flatMap(({ outcomes }) => outcomes),
    documentNumbers: events.flatMap(({ key: eventId, documentNumber, voidedAt }) =>
      documentNumber !== null && voidedAt === null ? [{ documentNumber, enterpriseId, eventId }] : [],
    ),
    certificates,
    periods: decidedPeriodRows(decidedPeriods(history, record)).map(period => ({ enterpriseId, ...period })),
    coverage: [coverageOf(record)].flatMap(coverage => (coverage ? [{ enterpriseId, ...coverage }] : [])),
    listing: listingRows(history, { enterprise, record, objections: [] }, formerNames),
    ledger,
  };
}
