/** What is the same wherever it appears, and so is described once: root types, `input`, idempotency keys, and how to page. */
import type { GraphQLArgument, GraphQLSchema } from 'graphql';
import { isInputObjectType, isObjectType } from 'graphql';
import { DEFAULT_PAGE, LARGEST_OFFSET, LARGEST_PAGE } from './page.js';

const ROOT_WORDS: Readonly<Record<string, string>> = {
  Query: 'What can be asked. Nothing here changes anything. 查询；不改变任何内容。',
  Mutation:
    'What can be done. Each runs in one transaction: all of it or nothing, and what is refused is told in `userErrors`. 操作；各在一个事务内完成，要么全部生效，要么毫无改变，未受理的在 userErrors 中说明。',
};

const ARGUMENT_WORDS: Readonly<Record<string, string>> = {
  first: `How many at most, 1 to ${LARGEST_PAGE}, ${DEFAULT_PAGE} when absent. 每页条数，1 至 ${LARGEST_PAGE}，默认 ${DEFAULT_PAGE}。`,
  after:
    'Go on after this place: `endCursor` of the page before; from the start when absent. 游标，即上一页的 endCursor；不给出即自首页起。',
  offset: `0 to ${LARGEST_OFFSET} rows passed over. 跳过条数，0 至 ${LARGEST_OFFSET}。`,
  where: 'All that is given must hold; no condition when absent. 筛选条件，须同时成立；不给出即不筛选。',
  orderBy: 'At most three keys, the first one first. 排序，至多三项，先者优先。',
  asOf: 'Day of the grades; today when absent, and days ahead are foreseen. 截至日；不给出即今天，将来之日为预见。',
  input: 'What is entered; every refusal of it is told at once. 录入内容；如有不受理之处，一次全部告知。',
};

const INPUT_WORDS: Readonly<Record<string, string>> = {
  idempotencyKey:
    '1 to 200 visible ASCII characters of your choice: the same key and input are taken once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只生效一次。',
};

/** Fills in the descriptions that nobody wrote because they never differ; answers the same schema. */
export function describeSameEverywhere(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) field.description ??= INPUT_WORDS[field.name];
    if (!isObjectType(type)) continue;
    type.description ??= ROOT_WORDS[type.name];
    for (const field of Object.values(type.getFields())) field.args.forEach(describeArgument);
  }
  return schema;
}

function describeArgument(argument: GraphQLArgument): void {
  argument.description ??= ARGUMENT_WORDS[argument.name];
}
