/**
 * The registry from Node 20 or later, without a dependency. Copy what you need.
 *
 *   export QIANQI_URL=http://127.0.0.1:4000 QIANQI_TOKEN=qq_…
 *   node example.mjs viewer
 *   node example.mjs look-up 91152221MA0N1A2B3B 91152221MA0PQ7R45U
 *   node example.mjs grade-c
 *   node example.mjs changes cursor.txt
 *   node example.mjs penalty 91152221MA0N1A2B3B （前）应急罚〔2026〕1号 20000.00
 *   node example.mjs extra 91152221MA0N1A2B3B 91152221MA0PQ7R45U
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';

const { QIANQI_URL = 'http://127.0.0.1:4000', QIANQI_TOKEN } = process.env;
const MOST_TRIES = 5;

/** Asks, and asks again when the registry is busy or away: safe for queries, and for mutations by their idempotency key. */
async function ask(query, variables = {}) {
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(`${QIANQI_URL}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${QIANQI_TOKEN}` },
      body: JSON.stringify({ query, variables }),
    }).catch(error => ({ status: 0, error }));
    const isPassing = [0, 429, 503].includes(response.status);
    if (isPassing && attempt < MOST_TRIES) {
      const seconds = Number(response.headers?.get('retry-after') ?? 2 ** attempt);
      await new Promise(resolve => setTimeout(resolve, seconds * 1000));
      continue;
    }
    if (response.error) throw response.error;
    const { data, errors } = await response.json();
    // Not allowed, not a value, not a query: nothing to try again.
    if (errors) throw new Error(errors.map(each => `${each.extensions.code} ${each.message}`).join('\n'));
    return data;
  }
}

/** A mutation that was refused has written nothing, and says why and where. */
function taken(payload) {
  const said = payload.userErrors.map(each => `${each.code} ${each.path.join('.')} ${each.message}`);
  if (said.length > 0) throw new Error(said.join('\n'));
  return payload;
}

/** At most 1,000 codes at once, answered in their order; null for the unknown. */
async function lookUp(creditCodes) {
  const query = `query LookUp($creditCodes: [CreditCode!]!) {
    enterprisesByCreditCode(creditCodes: $creditCodes) { creditCode enterprise { id name grade } }
  }`;
  return (await ask(query, { creditCodes })).enterprisesByCreditCode;
}

/** Everybody of grade C with the clauses that decided it, page after page. */
async function* gradeC(pageSize = 50) {
  const query = `query GradeC($first: Int!, $after: Cursor) {
    enterprises(where: { grade: { eq: C } }, first: $first, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { creditCode name assessment { decidedBy { clause { code } } } }
    }
  }`;
  for (let after = null; ;) {
    const { nodes, pageInfo } = (await ask(query, { first: pageSize, after })).enterprises;
    yield* nodes;
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor;
  }
}

/** Every change since the place kept in a file, each once; the place moves on when a page has been dealt with. */
async function followChanges(file, deal) {
  const query = `query Follow($after: Cursor) {
    changes(after: $after, first: 100) {
      nodes { cursor type gradeBefore gradeAfter enterprise { creditCode } }
      pageInfo { hasNextPage endCursor }
    }
  }`;
  for (let after = await readFile(file, 'utf8').catch(() => null); ;) {
    const { nodes, pageInfo } = (await ask(query, { after })).changes;
    nodes.forEach(deal);
    after = pageInfo.endCursor ?? after;
    if (after !== null) await writeFile(file, after);
    if (!pageInfo.hasNextPage) return;
  }
}

/** One key for one decision: sent twice it is recorded once. */
async function recordPenalty(creditCode, documentNumber, fine) {
  const [{ enterprise }] = await lookUp([creditCode]);
  if (!enterprise) throw new Error(`no enterprise with the code ${creditCode}`);
  const { today } = await ask('{ today }');
  const query = `mutation Penalty($input: RecordPenaltyInput!) {
    recordPenalty(input: $input) {
      penalty { id } gradeEffect { before after } userErrors { code path message }
    }
  }`;
  const input = {
    enterpriseId: enterprise.id,
    decidedOn: today,
    documentNumber,
    violation: '未按规定对从业人员进行安全生产教育和培训',
    fine,
    // Visible ASCII only, so not the document number as it is.
    idempotencyKey: createHash('sha256').update(documentNumber).digest('hex'),
  };
  return taken((await ask(query, { input })).recordPenalty);
}

/** One task an enterprise, however often sent: an open one is answered and no second made. */
async function orderExtraInspections(creditCodes, dueOn) {
  const found = (await lookUp(creditCodes)).map(each => each.enterprise?.id).filter(Boolean);
  const query = `mutation Extra($input: CreateExtraInspectionsInput!) {
    createExtraInspections(input: $input) {
      results { enterprise { creditCode } outcome task { id dueOn } } userErrors { code path message }
    }
  }`;
  const input = { enterpriseIds: found, basis: 'OTHER', reason: '上级部门交办', dueOn };
  return taken((await ask(query, { input })).createExtraInspections).results;
}

const commands = {
  async viewer() {
    const { viewer } = await ask('{ viewer { username } }');
    console.log(viewer?.username ?? 'nobody');
  },
  async 'look-up'(...creditCodes) {
    for (const { creditCode, enterprise } of await lookUp(creditCodes))
      console.log(creditCode, enterprise?.grade ?? '-');
  },
  async 'grade-c'(pageSize = '50') {
    for await (const { creditCode, assessment } of gradeC(Number(pageSize)))
      console.log(creditCode, ...assessment.decidedBy.map(each => each.clause.code));
  },
  async changes(file) {
    await followChanges(file, ({ type, enterprise, gradeBefore, gradeAfter }) =>
      console.log(type, enterprise.creditCode, gradeBefore ?? '-', gradeAfter ?? '-'),
    );
  },
  async penalty(creditCode, documentNumber, fine) {
    const { penalty, gradeEffect } = await recordPenalty(creditCode, documentNumber, fine);
    console.log(penalty.id, gradeEffect.before, gradeEffect.after);
  },
  async extra(...creditCodes) {
    const { today } = await ask('{ today }');
    const inAMonth = new Date(Date.parse(today) + 30 * 86_400_000).toISOString().slice(0, 10);
    for (const { enterprise, outcome } of await orderExtraInspections(creditCodes, inAMonth))
      console.log(enterprise.creditCode, outcome);
  },
};

const [command, ...rest] = process.argv.slice(2);
try {
  await commands[command](...rest);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
