/** Enters many enterprises at once, in a number of statements that does not grow with them but for their listings and plans. */
import { uuidv7 } from 'uuidv7';
import {
  dayInShanghai,
  formatDay,
  gradeOn,
  parseEnterprise,
  refusal,
  type EnterpriseEntry,
  type Refusal,
} from '@qianqi/shared';
import { projectListing } from '../disclosure/listingProjection.js';
import { insertMany } from '../database/insertMany.js';
import { toFile, type EnterpriseFile } from '../event/enterpriseFile.js';
import { projectManyPeriods } from '../grade/projectMany.js';
import { FIRST_HASH } from '../ledger/hash.js';
import { appendGraded, type LedgerHead } from '../ledger/writeMany.js';
import type { Writer } from '../ledger/writer.js';
import { readHorizon } from '../supervision/horizon.js';
import { replanFile } from '../supervision/replan.js';
import { Enterprise } from './enterprise.entity.js';
import { gramsOf, searchTextOf } from './search.js';

/** What came of one: its key, or why it was not taken. */
export type EnteredEnterprise = { readonly key: string } | { readonly refusals: readonly Refusal[] };

interface ReadyEnterprise {
  readonly index: number;
  readonly file: EnterpriseFile;
  readonly content: Record<string, unknown>;
}

/** Takes those that can be taken, in the order given; each in its ledger as if entered by itself. */
export async function createEnterprises(
  writer: Writer,
  entered: readonly Readonly<Record<string, unknown>>[],
): Promise<readonly EnteredEnterprise[]> {
  const { manager } = writer;
  const results: EnteredEnterprise[] = [];
  const ready: ReadyEnterprise[] = [];
  for (const [index, raw] of entered.entries()) {
    const parsed = parseEnterprise({ ...raw }, writer.today);
    if (!parsed.ok) results[index] = { refusals: parsed.error };
    else if (!writer.area.covers(parsed.value.divisionCode))
      results[index] = {
        refusals: [refusal('OUTSIDE_AREA', '该属地不在您的管辖范围内', ['divisionCode'])],
      };
    else ready.push(readyOf(writer, parsed.value, index));
  }
  const claimed = await claimCreditCodes(writer, ready);
  const taken = ready.filter(({ file }) => claimed.has(file.enterprise.key));
  for (const { index, file } of ready) {
    const { key, creditCode } = file.enterprise;
    results[index] = claimed.has(key)
      ? { key }
      : {
          refusals: [refusal('DUPLICATE_CREDIT_CODE', `信用代码 ${creditCode} 的企业已在册`, ['creditCode'])],
        };
  }
  await insertMany(
    manager,
    Enterprise,
    taken.map(({ file: { enterprise } }) => ({
      ...enterprise,
      // As PostgreSQL writes bytes in a text.
      ledgerHash: `\\x${FIRST_HASH.toString('hex')}` as never,
    })),
  );
  await project(writer, taken);
  return results;
}

function readyOf(writer: Writer, value: EnterpriseEntry, index: number): ReadyEnterprise {
  const entry = { ...value, includedOn: formatDay(value.includedOn) };
  const recordedAt = new Date(writer.now);
  const searchText = searchTextOf({ creditCode: entry.creditCode, names: [entry.name] });
  const enterprise: Enterprise = {
    ...entry,
    key: uuidv7(),
    deregisteredOn: null,
    deregisterReason: null,
    version: 1,
    recordedAt,
    lastWrittenAt: recordedAt,
    ledgerLength: 0,
    ledgerHash: FIRST_HASH,
    ledgerNumber: '0',
    searchText,
    searchGrams: gramsOf(searchText),
  };
  return { index, file: toFile(enterprise, [], []), content: entry };
}

/** Keys of those that have their code; claimed in its order, so that two that meet wait and never in a circle. */
async function claimCreditCodes(
  { manager }: Writer,
  ready: readonly ReadyEnterprise[],
): Promise<ReadonlySet<string>> {
  const claimed: { id: string }[] = await manager.query(
    `INSERT INTO credit_code (credit_code, enterprise_id)
     SELECT * FROM unnest($1::text[], $2::uuid[]) AS c (credit_code, enterprise_id) ORDER BY credit_code, enterprise_id
     ON CONFLICT (credit_code) DO NOTHING RETURNING enterprise_id AS id`,
    [ready.map(({ file }) => file.enterprise.creditCode), ready.map(({ file }) => file.enterprise.key)],
  );
  return new Set(claimed.map(({ id }) => id));
}

async function project(writer: Writer, taken: readonly ReadyEnterprise[]): Promise<void> {
  const { manager, policies, now } = writer;
  const { history } = policies;
  const recordedAt = new Date(now);
  await projectManyPeriods(
    manager,
    history,
    taken.map(({ file: { enterprise, record } }) => ({
      enterpriseId: enterprise.key,
      record,
      places: [enterprise, enterprise] as const,
    })),
  );
  for (const { file } of taken)
    await projectListing(manager, history, { ...file, objections: [] }, recordedAt);
  const entries = taken.map(({ file, content }) => {
    const head: LedgerHead = {
      key: file.enterprise.key,
      grade: null,
      deregisteredOn: null,
      length: 0,
      hash: FIRST_HASH,
      number: '0',
      lastWrittenAt: now,
    };
    const gradeAfter = gradeOn(history, file.record, dayInShanghai(now));
    return { head, kind: 'ENTERPRISE_CREATED' as const, content, recordedAt, gradeBefore: null, gradeAfter };
  });
  await appendGraded(writer, entries);
  if ((await readHorizon(manager)).length === 0) return;
  for (const [index, { head, gradeAfter }] of entries.entries())
    await replanFile(writer, { ...head, grade: gradeAfter }, null, taken[index]!.file);
}
