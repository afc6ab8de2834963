/** The limit: hand-written SQL behind a bare HTTP server, prepared once, and nothing else. */
import { createServer } from 'node:http';
import { connection, pool, port, ready } from './place.mjs';
import * as sql from './statements.mjs';

const database = pool();
const byKept = connection.byKept === true;
const prepared = (name, text, values) => database.query({ name, text, values }).then(({ rows }) => rows);

const ANSWERS = {
  '/W1': () => prepared('w1', sql.PAGE_BY_NAME).then(page),
  '/W2': async ({ creditCode }) => (await prepared('w2', sql.DOSSIER, [creditCode]))[0],
  '/W3': () => prepared('w3', byKept ? sql.GRADE_C_KEPT : sql.GRADE_C).then(page),
  '/W4': async () => {
    const whole = await prepared('w4', byKept ? sql.DISTRIBUTION_KEPT : sql.DISTRIBUTION);
    const division = await prepared('w4d', byKept ? sql.BY_DIVISION_KEPT : sql.BY_DIVISION);
    return { whole, division };
  },
  '/W5': async ({ enterprise, fine, documentNumber }) => {
    const [{ id }] = await prepared('w5', sql.INSERT_PENALTY, [enterprise, fine, documentNumber]);
    const [{ grade }] = await prepared('w5g', sql.GRADE_OF, [enterprise]);
    return { id, grade };
  },
};

const page = rows => ({ nodes: rows.slice(0, 50), hasNextPage: rows.length > 50 });

async function answer({ url }, response, body) {
  const text = JSON.stringify(await ANSWERS[url](body === '' ? {} : JSON.parse(body)));
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}

createServer((request, response) => {
  let body = '';
  request.on('data', chunk => (body += chunk));
  request.on('end', () => void answer(request, response, body));
}).listen(port, '127.0.0.1', ready);
