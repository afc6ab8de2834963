import { uuidv7 } from 'uuidv7';
import {
  dayInShanghai,
  formatDay,
  gradeOn,
  gradePeriods,
  parseEnterprise,
  parseEnterpriseChange,
} from '@qianqi/shared';
import { mustCover } from '../access/area.js';
import { parseEnterpriseId } from '../api/opaqueId.js';
import { projectListing } from '../disclosure/listingProjection.js';
import { toFile } from '../event/enterpriseFile.js';
import { rewriteRoll } from '../grade/blackRoll.js';
import { periodRows, projectPeriods } from '../grade/projection.js';
import { FIRST_HASH } from '../ledger/hash.js';
import { appendToLedger, refuse, Refused, writeFile, type Writer } from '../ledger/writer.js';
import { replanFile } from '../supervision/replan.js';
import { CreditCodeHolder } from './creditCode.entity.js';
import { Enterprise } from './enterprise.entity.js';
import type { CreateEnterpriseInput, UpdateEnterpriseInput } from './enterprise.inputs.js';
import { FormerName } from './formerName.entity.js';
import { gramsOf, searchTextOf } from './search.js';

export interface EnterpriseReceipt {
  readonly enterpriseKey: string;
}

/** Enters an enterprise; throws Refused. */
export async function createEnterprise(
  writer: Writer,
  input: CreateEnterpriseInput,
): Promise<EnterpriseReceipt> {
  const parsed = parseEnterprise({ ...input }, writer.today);
  if (!parsed.ok) throw new Refused(parsed.error);
  mustCover(writer, parsed.value.divisionCode);
  const { manager, policies } = writer;
  const entry = { ...parsed.value, includedOn: formatDay(parsed.value.includedOn) };
  const key = uuidv7();
  await claimCreditCode(writer, entry.creditCode, key);
  const recordedAt = new Date(writer.now);
  const searchText = searchTextOf({ creditCode: entry.creditCode, names: [entry.name] });
  const enterprise: Enterprise = {
    ...entry,
    key,
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
  await manager.insert(Enterprise, enterprise);
  const file = toFile(enterprise, [], []);
  const { record } = file;
  await projectPeriods(manager, policies.history, enterprise, record, []);
  const rolled = { name: enterprise.name, periods: periodRows(gradePeriods(policies.history, record)) };
  await Promise.all(rewriteRoll(manager, [{ enterpriseId: key, before: null, after: rolled }]));
  await projectListing(manager, policies.history, { enterprise, record, objections: [] }, recordedAt);
  const head = await appendToLedger(writer, enterprise, {
    kind: 'ENTERPRISE_CREATED',
    content: entry,
    gradeChange: { before: null, after: gradeOn(policies.history, record, dayInShanghai(writer.now)) },
    recordedAt,
  });
  await replanFile(writer, head, null, file);
  return { enterpriseKey: key };
}

async function claimCreditCode({ manager }: Writer, creditCode: string, enterpriseId: string): Promise<void> {
  const claimed = await manager
    .createQueryBuilder()
    .insert()
    .into(CreditCodeHolder)
    .values({ creditCode, enterpriseId })
    .orIgnore()
    .returning('enterprise_id')
    .execute();
  if ((claimed.raw as unknown[]).length === 0)
    refuse('DUPLICATE_CREDIT_CODE', `信用代码 ${creditCode} 的企业已在册`, ['creditCode']);
}

/** Changes what may change of an enterprise, if nobody else has since it was read; throws Refused. */
export async function updateEnterprise(
  writer: Writer,
  input: UpdateEnterpriseInput,
): Promise<EnterpriseReceipt> {
  const { enterpriseId, version, ...raw } = input;
  const parsed = parseEnterpriseChange(raw, writer.today);
  if (!parsed.ok) throw new Refused(parsed.error);
  const change = parsed.value;
  if (change.divisionCode !== undefined) mustCover(writer, change.divisionCode);
  const { manager } = writer;
  const written = await writeFile(
    writer,
    parseEnterpriseId(enterpriseId),
    ['enterpriseId'],
    async (file, recordedAt) => {
      const { enterprise } = file;
      if (enterprise.version !== version)
        refuse('VERSION_CONFLICT', '该企业信息已被他人修改，请刷新后在最新内容上重新修改', ['version']);
      const renamed = change.name !== undefined && change.name !== enterprise.name;
      if (renamed)
        await manager.insert(FormerName, {
          enterpriseId: enterprise.key,
          replacedAt: recordedAt,
          name: enterprise.name,
        });
      const search = renamed ? await searchOf(writer, enterprise, change.name!) : {};
      await manager.update(
        Enterprise,
        { key: enterprise.key },
        { ...change, ...search, version: version + 1 },
      );
      return {
        kind: 'ENTERPRISE_UPDATED',
        content: { ...change },
        file: { ...file, enterprise: { ...enterprise, ...change, version: version + 1 } },
        result: { enterpriseKey: enterprise.key },
      };
    },
  );
  return written.result;
}

async function searchOf({ manager }: Writer, { key, creditCode }: Enterprise, name: string) {
  const former = await manager.findBy(FormerName, { enterpriseId: key });
  const searchText = searchTextOf({ creditCode, names: [name, ...former.map(each => each.name)] });
  return { searchText, searchGrams: gramsOf(searchText) };
}
