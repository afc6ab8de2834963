/**
 * Penalties by part of their document number, as people say it: 2026 17, 罚〔2026〕17, 17号. The beginning or the end of a number
 * is enough, in any brackets or none; both are indexed (migration `documentNumberSearch`), so the texts must stay the same.
 */
import type { Context } from '../context.js';
import type { PenaltyOnFile } from './penaltyByNumber.js';

/** As many as one looks through. */
const MOST = 8;
/** Beyond these the typing was too short to mean one of them. */
const MOST_LOOKED_AT = 500;

const FOLDED = `rtrim(regexp_replace(lower(normalize(document_number, NFKC)), '[][()\\u3014\\u3015\\u3010\\u3011\\u7b2c\\s-]', '', 'g'), U&'\\53f7')`;

/** As the index has it. */
function fold(typed: string): string {
  return typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[[\]()〔〕【】第\s-]/g, '')
    .replace(/号+$/, '');
}

/** At most eight, those whose whole number it is before all, then the highest numbers; none for what says nothing. */
export async function penaltiesByNumber(context: Context, typed: string): Promise<readonly PenaltyOnFile[]> {
  const folded = fold(typed);
  if (folded === '') return [];
  const beginning = `${folded.replace(/[\\%_]/g, '\\$&')}%`;
  const ending = `${[...folded]
    .toReversed()
    .join('')
    .replace(/[\\%_]/g, '\\$&')}%`;
  const found: { enterpriseKey: string; eventKey: string }[] = await context.dataSource.manager.query(
    `SELECT "enterpriseKey", "eventKey" FROM (
       SELECT d.enterprise_id AS "enterpriseKey", d.event_id AS "eventKey", d.document_number, ${FOLDED} = $3 AS whole
       FROM document_number d
       WHERE (${FOLDED} LIKE $1 OR reverse(${FOLDED}) LIKE $2) AND ${context.area.ofOwner('d.enterprise_id')}
       LIMIT ${MOST_LOOKED_AT}) looked_at
     ORDER BY whole DESC, length(document_number) DESC, document_number DESC LIMIT ${MOST}`,
    [beginning, ending, folded],
  );
  const onFile = await Promise.all(
    found.map(async ({ enterpriseKey, eventKey }) => {
      const enterprise = await context.enterpriseByKey.load(enterpriseKey);
      if (!enterprise) return [];
      const { events } = await context.file.load(enterprise);
      const penalty = events.find(({ key }) => key === eventKey);
      return penalty ? [{ enterprise, penalty }] : [];
    }),
  );
  return onFile.flat();
}
