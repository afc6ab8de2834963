/** The reference by noun: each root field belongs to the noun that it asks for or changes. */
import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { inTwoLanguages } from '../api/inTwoLanguages.js';

export interface RootField {
  readonly owner: 'Query' | 'Mutation';
  readonly field: GraphQLField<unknown, unknown>;
}

export interface Section {
  /** The last part of its address. */
  readonly path: string;
  readonly title: string;
  readonly english: string;
  readonly fields: readonly RootField[];
}

interface Noun {
  readonly path: string;
  /** English, then Chinese. */
  readonly words: string;
  /** What is read beside it: the types that its root fields are about. */
  readonly types: readonly string[];
}

/** In the order in which one meets them. A root field about anything else makes a section by itself. */
const NOUNS: readonly Noun[] = [
  {
    path: 'enterprise',
    words: 'Enterprises, grades and reasons. 企业、等级与理由。',
    types: ['Enterprise', 'EnterpriseByCreditCode', 'Division', 'GradeCount'],
  },
  { path: 'event', words: 'Events. 事件记录。', types: ['Event', 'RecordPenaltiesResult'] },
  {
    path: 'certificate',
    words: 'Standardization certificates. 标准化证书。',
    types: ['StandardizationCertificate'],
  },
  {
    path: 'supervision',
    words: 'Supervision. 监管任务。',
    types: [
      'SupervisionTask',
      'CoverageGap',
      'ExtraInspectionResult',
      'Rectification',
      'SupervisionMeter',
      'SupervisionPlan',
    ],
  },
  { path: 'inspector', words: 'Inspectors. 检查人员。', types: ['Inspector'] },
  { path: 'draw', words: 'Double-random draws. 双随机抽查。', types: ['Draw'] },
  { path: 'change', words: 'The change feed. 变更流。', types: ['Change', 'Cursor'] },
  { path: 'list', words: 'Published lists. 红黑名单公示。', types: ['CreditListEntry'] },
  { path: 'policy', words: 'Policy editions. 制度版本。', types: ['Policy'] },
  {
    path: 'access',
    words: 'Sign-in, accounts and tokens. 登录、账号与令牌。',
    types: [
      'Account',
      'AccessRules',
      'ApiToken',
      'EndSessionPayload',
      'Permission',
      'Session',
      'SignOutPayload',
      'Viewer',
    ],
  },
  {
    path: 'registry',
    words: 'The registry itself. 登记册。',
    types: ['Boolean', 'Date', 'Int', 'Node', 'String'],
  },
];

/** All root fields by noun. */
export function sectionsOf(schema: GraphQLSchema): readonly Section[] {
  const fields = new Map<Noun, RootField[]>(NOUNS.map(noun => [noun, []]));
  for (const root of rootFieldsOf(schema)) {
    const subject = subjectOf(getNamedType(root.field.type));
    const known = [...fields.keys()];
    const noun = known.find(each => each.types.includes(subject.name)) ?? nounOf(subject);
    fields.set(noun, [...(fields.get(noun) ?? []), root]);
  }
  return [...fields]
    .filter(([, found]) => found.length > 0)
    .map(([{ path, words }, found]) => {
      const { english, chinese } = inTwoLanguages(words);
      return { path, english: withoutStop(english), title: withoutStop(chinese), fields: found };
    });
}

function rootFieldsOf(schema: GraphQLSchema): readonly RootField[] {
  return (['Query', 'Mutation'] as const).flatMap(owner => {
    const type = owner === 'Query' ? schema.getQueryType() : schema.getMutationType();
    return Object.values(type?.getFields() ?? {}).map(field => ({ owner, field }));
  });
}

/** A noun nobody thought of when this was written. */
function nounOf({ name, description }: GraphQLNamedType): Noun {
  const path = name.replaceAll(/(?<!^)[A-Z]/g, capital => `-${capital}`).toLowerCase();
  return { path, words: description ?? name, types: [name] };
}

const withoutStop = (sentence: string) => sentence.replace(/[.。]$/, '');

/** What a page has pages of, what a payload answers, what an event is. */
function subjectOf(type: GraphQLNamedType): GraphQLNamedType {
  if (!isObjectType(type)) return type;
  if (type.name.endsWith('Connection')) return subjectOf(getNamedType(type.getFields()['nodes']!.type));
  if (type.name.endsWith('Payload')) return answerOf(type) ?? type;
  return type.getInterfaces().find(({ name }) => name !== 'Node') ?? type;
}

function answerOf(payload: GraphQLObjectType): GraphQLNamedType | undefined {
  const answers = Object.values(payload.getFields())
    .map(({ type }) => getNamedType(type))
    .filter(type => isObjectType(type) || isInterfaceType(type))
    .filter(({ name }) => !['UserError', 'GradeEffect'].includes(name));
  return answers[0] && subjectOf(answers[0]);
}
