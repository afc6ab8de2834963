/** A list page by page, as the API answers it to one person. Never more than one page is held. */
import { execute, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import type { ExportDocument } from './document.js';
import { ExportRefused } from './asked.js';
import type { ExportList, Row } from './exportList.js';

export interface ExportPage {
  readonly rows: readonly Row[];
  /** What was asked beside the rows. */
  readonly around: Row;
}

export interface FirstPage extends ExportPage {
  readonly totalCount: number;
  /** The pages after it. */
  readonly rest: AsyncGenerator<ExportPage>;
}

interface Question {
  readonly schema: GraphQLSchema;
  readonly context: Context;
  readonly list: ExportList;
  readonly written: ExportDocument;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Reads the first page, so that whatever is wrong is told before anything has gone out. */
export async function openPages(question: Question): Promise<FirstPage> {
  const first = await ask(question, null);
  return {
    rows: first.rows,
    around: first.around,
    totalCount: first.totalCount,
    rest: after(question, first.next),
  };
}

async function* after(question: Question, next: string | null): AsyncGenerator<ExportPage> {
  let cursor = next;
  while (cursor !== null) {
    const page = await ask(question, cursor);
    yield page;
    cursor = page.next;
  }
}

async function ask({ schema, context, list, written, variables }: Question, cursor: string | null) {
  // What was loaded for the page before is not asked for again.
  context.forget();
  const { data, errors }: ExecutionResult = await execute({
    schema,
    document: written.document,
    contextValue: context,
    variableValues: { ...variables, after: cursor, counts: cursor === null },
  });
  // No data at all: the variables do not fit the page's query, and nothing was run.
  if (data === undefined) throw new ExportRefused('条件与该列表的筛选项不符', ['variables']);
  if (errors) throw errors[0]!;
  const { around } = list;
  const about: Row = around ? data![around.name] : data;
  if (around && about === null) throw new ExportRefused(around.missing, ['variables']);
  const { nodes, pageInfo, totalCount } = about.rows;
  return {
    rows: nodes as readonly Row[],
    around: about,
    totalCount: totalCount as number,
    next: pageInfo.hasNextPage ? (pageInfo.endCursor as string) : null,
  };
}
