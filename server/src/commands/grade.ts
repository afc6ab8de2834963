/** `npm run grade -- <credit code or part of a name> [day] [known at]`: prints a decision with its reasons. */
import type { EntityManager } from 'typeorm';
import {
  assess,
  dayInShanghai,
  describeAssessment,
  formatDay,
  foldCreditCode,
  historyKnownAt,
  parseDay,
  recordKnownAt,
} from '@qianqi/shared';
import { Area } from '../access/area.js';
import { systemClock, today } from '../clock.js';
import type { Enterprise } from '../enterprise/enterprise.entity.js';
import { enterprisesByCreditCode } from '../enterprise/enterprise.loaders.js';
import { enterprisePage } from '../enterprise/enterprisePage.js';
import { loadFile } from '../event/enterpriseFile.js';
import { loadPolicyBook } from '../policy/policyBook.js';
import { onDatabase } from './onDatabase.js';

const USAGE =
  'npm run grade -- <统一社会信用代码或名称的一部分> [日期，如 2026-03-01] [已知时点，如 2026-03-01T08:00:00+08:00]';

const [wanted, dayText, knownAtText] = process.argv.slice(2);

onDatabase(async ({ manager }) => {
  const on = dayText === undefined ? { ok: true as const, value: today(systemClock) } : parseDay(dayText);
  const knownAt = knownAtText === undefined ? null : Date.parse(knownAtText);
  if (wanted === undefined || !on.ok || Number.isNaN(knownAt)) {
    console.error(`用法：${USAGE}`);
    return 2;
  }
  const found = await find(manager, wanted);
  const [enterprise] = found;
  if (!enterprise || found.length > 1) {
    console.error(found.length === 0 ? `没有找到“${wanted}”。` : `“${wanted}”对应多家企业，请写得更具体：`);
    for (const { creditCode, name } of found) console.error(`  ${creditCode}  ${name}`);
    return 1;
  }
  const book = await loadPolicyBook(manager);
  const history = knownAt === null ? book.history : historyKnownAt(book, knownAt);
  const { record } = await loadFile(manager, enterprise);
  const known = knownAt === null ? record : recordKnownAt(record, knownAt);
  const assessment = known && assess(history, known, on.value);
  console.log(`${enterprise.name}  ${enterprise.creditCode}  首次纳入 ${enterprise.includedOn}`);
  if (knownAt !== null)
    console.log(
      `按 ${new Date(knownAt).toISOString()}（北京时间 ${formatDay(dayInShanghai(knownAt))}）已知的记录和制度版本`,
    );
  console.log(
    assessment ? describeAssessment(assessment).join('\n') : `${formatDay(on.value)} 尚未纳入，没有等级`,
  );
  return 0;
});

async function find(manager: EntityManager, text: string): Promise<readonly Enterprise[]> {
  const [byCode] = await enterprisesByCreditCode(manager, Area.EVERYWHERE, [foldCreditCode(text)]);
  if (byCode) return [byCode];
  const selection = { where: {}, search: text, asOf: formatDay(today(systemClock)) };
  const { nodes } = await enterprisePage(manager, {
    area: Area.EVERYWHERE,
    ...selection,
    orderBy: [],
    size: 10,
    after: null,
    offset: 0,
  });
  return nodes;
}
