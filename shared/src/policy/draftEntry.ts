/**
 * What is entered of a drafted edition, read by the same function in the form and on the server: whatever `parsePolicy` takes,
 * with a name of its own and no first day in force, which only adoption gives.
 */
import type { Day } from '../day.js';
import { formatDay } from '../day.js';
import { refusal, type Refusal } from '../refusal.js';
import { err, ok, type Result } from '../result.js';
import { describeFlaw } from './describeFlaw.js';
import { parsePolicy, printPolicy } from './parse.js';
import type { Policy, PolicyDraft } from './policy.js';

/** UTF-16 units; the editions of 2023 have some 6,000. */
const LARGEST_EDITION = 60_000;
const LONGEST_TEXT = 500;
/** As JSON writes what is no plain character of one line. */
const SPECIAL = /\\([bfnrt]|u[0-9a-f]{4})/;
const ID_SHAPE = /^[a-z0-9][a-z0-9-]{1,39}$/;

/** A drafted edition from its JSON; refusals have the path of the field, such as `clauses 8 tests 0 threshold`. */
export function parseDraftedEdition(raw: unknown): Result<Policy, readonly Refusal[]> {
  if (JSON.stringify(raw ?? null).length > LARGEST_EDITION)
    return err([refusal('OUT_OF_RANGE', '制度全文过长', [])]);
  if (SPECIAL.test(JSON.stringify(raw ?? null)))
    return err([refusal('MALFORMED', '不能含有换行、控制字符或残缺的文字', [])]);
  const parsed = parsePolicy(raw);
  if (!parsed.ok)
    return err(parsed.error.map(flaw => refusal('MALFORMED', describeFlaw(flaw), pathOf(flaw.path))));
  const refusals = [...refusalsOf(parsed.value)];
  return refusals.length > 0 ? err(refusals) : parsed;
}

function* refusalsOf({ id, title, reading, inForceFrom, clauses }: Policy): Generator<Refusal> {
  if (!ID_SHAPE.test(id))
    yield refusal('MALFORMED', '标识应为 2 至 40 个小写字母、数字或连字符，如 2027-revised', ['id']);
  if (inForceFrom !== null)
    yield refusal('ILLEGAL_MOVE', '施行日期由批准人在批准时确定，草案不填写', ['inForceFrom']);
  const texts = [
    { text: title, path: ['title'] },
    { text: reading, path: ['reading'] },
    ...clauses.map(({ text }, index) => ({ text, path: ['clauses', String(index), 'text'] })),
  ];
  for (const { text, path } of texts)
    if (text.length > LONGEST_TEXT) yield refusal('OUT_OF_RANGE', `至多 ${LONGEST_TEXT} 字`, path);
}

/** `policy.clauses[8].tests[0].threshold` as the path of a refusal. */
function pathOf(path: string): readonly string[] {
  return path
    .replaceAll(/\[(\d+)\]/g, '.$1')
    .split('.')
    .slice(1);
}

/** A copy to write on, under another name. */
export function forkPolicy(policy: PolicyDraft, id: string): Record<string, unknown> {
  const title = `${policy.title}（修订草案）`;
  return { ...(printPolicy(policy) as Record<string, unknown>), id, title, inForceFrom: null };
}

/** The document of an edition that was adopted, in force from that day on. */
export function adoptedDocument(policy: PolicyDraft, inForceFrom: Day): unknown {
  return { ...(printPolicy(policy) as Record<string, unknown>), inForceFrom: formatDay(inForceFrom) };
}

/**
 * Whether an edition may come into force on that day. Never on one that is past: nobody is judged anew by rules that were not
 * there (法不溯及既往). The day must have no edition of its own yet.
 */
export function adoptionDay(
  editions: readonly Pick<PolicyDraft, 'inForceFrom' | 'title'>[],
  inForceFrom: Day,
  today: Day,
): Result<Day, Refusal> {
  if (inForceFrom < today)
    return err(refusal('OUT_OF_RANGE', '施行日期不得早于今天：制度不溯及既往', ['inForceFrom']));
  const other = editions.find(edition => edition.inForceFrom === inForceFrom);
  if (other)
    return err(
      refusal('ILLEGAL_MOVE', `这一天已有制度开始施行：${other.title}；请另选日期`, ['inForceFrom']),
    );
  return ok(inForceFrom);
}
