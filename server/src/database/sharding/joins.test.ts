/** That no statement which the server sends joins what would lie on different machines. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadDemo } from '../../demo/loadDemo.js';
import { crossingJoins } from '../../testing/crossingJoins.js';
import { createWorld, type World } from '../../testing/world.js';

test.each([
  [`SELECT FROM event v JOIN enterprise e ON e.id = v.enterprise_id WHERE v.kind = 'PENALTY'`],
  [`SELECT FROM event v, event_outcome o WHERE v.enterprise_id = $1 AND o.enterprise_id = $1`],
  [`SELECT FROM enterprise e WHERE EXISTS (SELECT FROM event v WHERE v.enterprise_id = e.id)`],
  [
    `SELECT FROM enterprise e WHERE e.id IN (SELECT c.enterprise_id FROM credit_code c WHERE c.credit_code = $1)`,
  ],
  [
    `SELECT FROM enterprise e LEFT JOIN (SELECT enterprise_id, max(on_day) FROM event_outcome GROUP BY 1) o ON o.enterprise_id = e.id`,
  ],
  [
    `SELECT FROM event t JOIN unnest($1::uuid[], $2::uuid[]) AS k (enterprise_id, id) USING (enterprise_id, id)`,
  ],
  [`(SELECT id FROM enterprise) UNION ALL (SELECT chain FROM audit_entry)`],
])('stays on one machine: %s', sql => expect(crossingJoins(sql)).toEqual([]));

test.each([
  [`SELECT FROM credit_code c JOIN enterprise e ON e.id = c.enterprise_id`, 'different keys'],
  [`SELECT FROM event v JOIN event_outcome o ON o.event_id = v.id`, 'not tied by'],
  [`SELECT FROM event v, enterprise e WHERE e.id <> v.enterprise_id`, 'not tied by'],
  [`SELECT FROM enterprise e WHERE EXISTS (SELECT FROM event v WHERE v.document_number = e.name)`, 'outside'],
  [
    `SELECT FROM import_row r JOIN event v ON v.enterprise_id = r.enterprise_id AND v.id = r.event_id`,
    'different keys',
  ],
  [`SELECT FROM enterprise e JOIN import_batch b ON b.id = e.id`, 'coordinator'],
])('crosses machines: %s', (sql, why) => expect(crossingJoins(sql).join()).toContain(why));
