/** What everybody is asked, in the words of each, and what the answers must come to, which is the same for all. */
import { enterpriseIdOf } from '../../dist/api/opaqueId.js';
import { tokenSecrets } from './cluster.mjs';
import { requestOf } from './drive.mjs';
import { creditCodeOf, enterpriseKey } from './registry.mjs';
import { TODAY } from './sizes.mjs';

const PAGE = 50;

/**
 * @typedef {object} Dialect how a contestant is asked, and its answers brought into one form
 * @property {(work: string, item: object, connection: number) => Buffer} request
 * @property {(work: string, answer: any) => unknown} read
 */

export const WORKS = {
  W1: 'page of 50 by name with grade and deciding clauses',
  W2: 'dossier with its last 20 events',
  W3: 'first page of grade C by name with total',
  W4: 'distribution, whole and by division',
  W5: 'record a penalty, new grade back',
};

/**
 * What varies from request to request. Where contestants write, each of the `among` writes to enterprises of its own, as many
 * busy ones (one in five) as the others: nothing that we keep knows of what the peers write.
 */
export function itemOf(work, number, enterprises, { place, among } = { place: 0, among: 1 }) {
  const index = (Math.imul(number + 1, 7919) >>> 0) % enterprises;
  if (work === 'W2') return { creditCode: creditCodeOf(index) };
  if (work !== 'W5') return {};
  const five = Math.floor(index / 5);
  const own = (five - (five % among) + place) * 5 + (index % 5);
  return {
    enterprise: enterpriseKey(own < enterprises ? own : place * 5),
    fine: `${(number % 40) * 1000}.00`,
    documentNumber: `测〔2026〕${process.pid}-${number}`,
  };
}

const codesOf = assessment => (assessment?.decidedBy ?? []).map(({ clause }) => clause.code);
const eventOf = ({ kind, countsFrom, recordedAt, voidedAt }) => ({
  kind,
  countsFrom,
  recordedAt: instant(recordedAt),
  voidedAt: voidedAt && instant(voidedAt),
});
const instant = value => new Date(value).toISOString();
const enterpriseOf = ({ creditCode, name, sector, divisionCode, grade }, codes) => ({
  creditCode,
  name,
  sector,
  divisionCode,
  grade,
  codes,
});
const dossierOf = ({ creditCode, name, grade }, codes, total, events) => ({
  creditCode,
  name,
  grade,
  codes,
  total,
  events: events.map(eventOf),
});
const graded = (total, nodes) => ({
  total,
  nodes: nodes.map(({ creditCode, name }) => ({ creditCode, name })),
});
const counts = rows => rows.map(({ key, grade, count }) => `${key} ${grade} ${count}`).sort();

const NODE = 'id creditCode name sector divisionCode grade assessment { decidedBy { clause { code } } }';
const EVENTS = 'events(first: 20) { totalCount nodes { id kind countsFrom recordedAt voidedAt } }';
const DOSSIER = `query Dossier($creditCode: CODE!) { enterprise(creditCode: $creditCode) {
  id creditCode name grade assessment { decidedBy { clause { code } } } ${EVENTS} } }`;

const readPage = {
  W1: ({ enterprises }) => enterprises.nodes.map(node => enterpriseOf(node, codesOf(node.assessment))),
  W2: ({ enterprise }) =>
    dossierOf(
      enterprise,
      codesOf(enterprise.assessment),
      enterprise.events.totalCount,
      enterprise.events.nodes,
    ),
  W3: ({ enterprises }) => graded(enterprises.totalCount, enterprises.nodes),
  W4: ({ whole, division }) => [counts(whole), counts(division)],
};

/** @type {Dialect} */
export const ours = (() => {
  const queries = {
    W1: `query Page($first: Int) { enterprises(first: $first, orderBy: [{ field: NAME, direction: ASC }]) {
      pageInfo { hasNextPage endCursor } nodes { ${NODE} } } }`,
    W2: DOSSIER.replace('CODE', 'CreditCode'),
    W3: `query GradeC($first: Int) { enterprises(first: $first, where: { grade: { in: [C] } }, orderBy: [{ field: NAME, direction: ASC }]) {
      totalCount pageInfo { hasNextPage endCursor } nodes { id creditCode name grade } } }`,
    W4: '{ whole: gradeDistribution { key grade count } division: gradeDistribution(by: DIVISION) { key grade count } }',
    W5: `mutation RecordPenalty($input: RecordPenaltyInput!) { recordPenalty(input: $input) {
      penalty { id documentNumber fine confiscated } gradeEffect { before after } userErrors { code message path } } }`,
  };
  const variablesOf = (work, item) => {
    if (work === 'W1' || work === 'W3') return { first: PAGE };
    if (work !== 'W5') return item;
    const { enterprise, fine, documentNumber } = item;
    return {
      input: {
        enterpriseId: enterpriseIdOf(enterprise),
        decidedOn: TODAY,
        documentNumber,
        violation: '测试',
        fine,
      },
    };
  };
  return {
    request: (work, item, connection) =>
      requestOf(
        '/graphql',
        { query: queries[work], variables: variablesOf(work, item) },
        { authorization: `Bearer ${tokenSecrets[connection % tokenSecrets.length]}` },
      ),
    read: (work, { data }) => (work === 'W5' ? data.recordPenalty.gradeEffect.after : readPage[work](data)),
  };
})();

/** Mercurius and plain Apollo have one schema. @type {Dialect} */
export const plain = (() => {
  const queries = {
    W1: `query Page($first: Int) { enterprises(first: $first) { pageInfo { hasNextPage endCursor } nodes { ${NODE} } } }`,
    W2: DOSSIER.replace('CODE', 'String'),
    W3: `query GradeC($first: Int) { enterprises(first: $first, grade: "C") {
      totalCount pageInfo { hasNextPage endCursor } nodes { id creditCode name grade } } }`,
    W4: '{ whole: gradeDistribution { key grade count } division: gradeDistribution(by: "DIVISION") { key grade count } }',
    W5: `mutation RecordPenalty($enterprise: ID!, $fine: String!, $documentNumber: String!) {
      recordPenalty(enterpriseId: $enterprise, fine: $fine, documentNumber: $documentNumber) { id grade } }`,
  };
  return {
    request: (work, item) =>
      requestOf('/graphql', {
        query: queries[work],
        variables: work === 'W1' || work === 'W3' ? { first: PAGE } : item,
      }),
    read: (work, { data }) => (work === 'W5' ? data.recordPenalty.grade : readPage[work](data)),
  };
})();

/** @type {Dialect} */
export const bare = {
  request: (work, item) => requestOf(`/${work}`, item),
  read: (work, answer) =>
    ({
      W1: () => answer.nodes.map(node => enterpriseOf(node, node.clauses)),
      W2: () => dossierOf(answer, answer.clauses, answer.total, answer.events),
      W3: () => graded(answer.nodes[0]?.total, answer.nodes),
      W4: () => [counts(answer.whole), counts(answer.division)],
      W5: () => answer.grade,
    })[work](),
};

/** @type {Dialect} */
export const postgraphile = (() => {
  const EVENT = 'id kind countsFrom recordedAt voidedAt';
  const queries = {
    W1: `query Page($first: Int) { allEnterprises(first: $first, orderBy: [NAME_ASC]) { pageInfo { hasNextPage endCursor }
      nodes { rowId creditCode name sector divisionCode grade decidedBy } } }`,
    W2: `query Dossier($creditCode: String!) { enterpriseByCreditCode(creditCode: $creditCode) {
      rowId creditCode name grade decidedBy
      eventsByEnterpriseId(first: 20, orderBy: [COUNTS_FROM_DESC, ROW_ID_DESC]) { totalCount nodes { ${EVENT} } } } }`,
    W3: `query GradeC($first: Int) { allEnterprises(first: $first, condition: { grade: "C" }, orderBy: [NAME_ASC]) {
      totalCount pageInfo { hasNextPage endCursor } nodes { rowId creditCode name grade } } }`,
    W4: '{ gradeDistribution { nodes { key grade count } } gradeDistributionByDivision { nodes { key grade count } } }',
    W5: `mutation Record($event: EventInput!) { createEvent(input: { event: $event }) { event { enterpriseByEnterpriseId { grade } } } }`,
  };
  const variablesOf = (work, { creditCode, enterprise, fine, documentNumber }) => {
    if (work === 'W2') return { creditCode };
    if (work !== 'W5') return { first: PAGE };
    const event = {
      enterpriseId: enterprise,
      rowId: crypto.randomUUID(),
      kind: 'PENALTY',
      countsFrom: TODAY,
      fine,
      confiscated: '0',
      documentNumber,
      detail: { violation: '测试' },
      recordedAt: `${TODAY}T00:00:00Z`,
      recordedBy: 'peer',
    };
    return { event };
  };
  return {
    request: (work, item) =>
      requestOf('/graphql', { query: queries[work], variables: variablesOf(work, item) }),
    read: (work, { data }) =>
      ({
        W1: () => data.allEnterprises.nodes.map(node => enterpriseOf(node, node.decidedBy)),
        W2: () => {
          const found = data.enterpriseByCreditCode;
          const { totalCount, nodes } = found.eventsByEnterpriseId;
          return dossierOf(found, found.decidedBy, totalCount, nodes);
        },
        W3: () => graded(data.allEnterprises.totalCount, data.allEnterprises.nodes),
        W4: () => [counts(data.gradeDistribution.nodes), counts(data.gradeDistributionByDivision.nodes)],
        W5: () => data.createEvent.event.enterpriseByEnterpriseId.grade,
      })[work](),
  };
})();
