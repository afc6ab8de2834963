/**
 * Apollo Server with TypeGraphQL as somebody would write it who knows both: plain rows, a loader for the events of a page, the
 * rule in a function, no cache control, simple resolvers. The whole registry is counted in SQL.
 */
import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo from '@as-integrations/fastify';
import DataLoader from 'dataloader';
import Fastify from 'fastify';
import { GraphQLISODateTime } from 'type-graphql';
import {
  Arg,
  buildSchema,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { assessmentOf } from './assessmentOf.mjs';
import { pool, port, ready } from './place.mjs';
import * as sql from './statements.mjs';

const database = pool();
const prepared = (name, text, values) => database.query({ name, text, values }).then(({ rows }) => rows);

/** Decorators on a class as the compiler would apply them. */
function object(name, fields, Type = class {}) {
  for (const [field, type, options = {}] of fields) Field(() => type, options)(Type.prototype, field);
  ObjectType(name, { simpleResolvers: true })(Type);
  return Type;
}
const nullable = { nullable: true };
const Clause = object('Clause', [['code', String]]);
const DecidedBy = object('DecidedBy', [['clause', Clause]]);
const Assessment = object('Assessment', [['decidedBy', [DecidedBy]]]);
const Event = object('Event', [
  ['id', ID],
  ['kind', String],
  ['countsFrom', String],
  ['recordedAt', GraphQLISODateTime],
  ['voidedAt', GraphQLISODateTime, nullable],
]);
const EventConnection = object('EventConnection', [
  ['totalCount', Int],
  ['nodes', [Event]],
]);
const Enterprise = object('Enterprise', [
  ['id', ID],
  ['creditCode', String],
  ['name', String],
  ['sector', String],
  ['divisionCode', String],
]);
const PageInfo = object('PageInfo', [
  ['hasNextPage', Boolean],
  ['endCursor', String, nullable],
]);
const EnterpriseConnection = object('EnterpriseConnection', [
  ['totalCount', Int],
  ['nodes', [Enterprise]],
  ['pageInfo', PageInfo],
]);
const GradeCount = object('GradeCount', [
  ['key', String],
  ['grade', String],
  ['count', Int],
]);
const PenaltyPayload = object('PenaltyPayload', [
  ['id', ID],
  ['grade', String],
]);

const cursorOf = row => Buffer.from(JSON.stringify([row.name, row.id])).toString('base64url');
const page = rows => ({
  totalCount: rows[0]?.total ?? 0,
  nodes: rows.slice(0, 50),
  pageInfo: { hasNextPage: rows.length > 50, endCursor: rows.length === 0 ? null : cursorOf(rows.at(-1)) },
});

class Queries {
  async enterprises(first, grade) {
    return page(await (grade === 'C' ? prepared('w3', sql.GRADE_C) : prepared('page', sql.PLAIN_PAGE)));
  }
  async enterprise(creditCode) {
    return (await prepared('one', sql.PLAIN_ENTERPRISE, [creditCode]))[0];
  }
  gradeDistribution(by) {
    return by === 'DIVISION' ? prepared('w4d', sql.BY_DIVISION) : prepared('w4', sql.DISTRIBUTION);
  }
  async recordPenalty(enterpriseId, fine, documentNumber) {
    const [{ id }] = await prepared('w5', sql.INSERT_PENALTY, [enterpriseId, fine, documentNumber]);
    const [{ grade }] = await prepared('w5g', sql.GRADE_OF, [enterpriseId]);
    return { id, grade };
  }
}
class EnterpriseFields {
  async grade(enterprise, context) {
    return enterprise.grade ?? (await context.assessment.load(enterprise.id)).grade;
  }
  assessment(enterprise, context) {
    return context.assessment.load(enterprise.id);
  }
  async events(enterprise, first, context) {
    const events = await context.events.load(enterprise.id);
    return { totalCount: events.length, nodes: events.slice(0, first) };
  }
}

function method(Class, name, decorator, params) {
  const descriptor = Object.getOwnPropertyDescriptor(Class.prototype, name);
  for (const [index, param] of params.entries()) param(Class.prototype, name, index);
  decorator(Class.prototype, name, descriptor);
}
const optional = (name, type) => Arg(name, () => type, nullable);
method(
  Queries,
  'enterprises',
  Query(() => EnterpriseConnection),
  [optional('first', Int), optional('grade', String)],
);
method(
  Queries,
  'enterprise',
  Query(() => Enterprise, nullable),
  [Arg('creditCode', () => String)],
);
method(
  Queries,
  'gradeDistribution',
  Query(() => [GradeCount]),
  [optional('by', String)],
);
method(
  Queries,
  'recordPenalty',
  Mutation(() => PenaltyPayload),
  [Arg('enterpriseId', () => ID), Arg('fine', () => String), Arg('documentNumber', () => String)],
);
Resolver()(Queries);
method(
  EnterpriseFields,
  'grade',
  FieldResolver(() => String),
  [Root(), Ctx()],
);
method(
  EnterpriseFields,
  'assessment',
  FieldResolver(() => Assessment),
  [Root(), Ctx()],
);
method(
  EnterpriseFields,
  'events',
  FieldResolver(() => EventConnection),
  [Root(), Arg('first', () => Int), Ctx()],
);
Resolver(() => Enterprise)(EnterpriseFields);

function contextOf() {
  const grouped = async (name, text, ids) => {
    const found = new Map(ids.map(id => [id, []]));
    for (const row of await prepared(name, text, [ids])) found.get(row.enterpriseId).push(row);
    return ids.map(id => found.get(id));
  };
  const events = new DataLoader(ids => grouped('events', sql.EVENTS_OF, ids));
  const certificates = new DataLoader(ids => grouped('certificates', sql.CERTIFICATES_OF, ids));
  const included = new DataLoader(ids => grouped('included', sql.INCLUDED_OF, ids));
  const assessment = new DataLoader(async ids => {
    const [all, held, since] = await Promise.all([
      events.loadMany(ids),
      certificates.loadMany(ids),
      included.loadMany(ids),
    ]);
    return ids.map((_, index) => assessmentOf(since[index][0].includedOn, all[index], held[index]));
  });
  return { events, assessment };
}

const schema = await buildSchema({ resolvers: [Queries, EnterpriseFields], validate: false });
const apollo = new ApolloServer({ schema, plugins: [ApolloServerPluginCacheControlDisabled()] });
await apollo.start();
const app = Fastify();
await app.register(fastifyApollo(apollo), { context: async () => contextOf() });
await app.listen({ host: '127.0.0.1', port });
ready();
