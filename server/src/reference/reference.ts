/** The reference for one kind of reader, each page made once: from the schema, the permission table and the limits. */
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { grantOf } from '../access/action.js';
import { PERMISSIONS } from '../access/permission.js';
import { withoutElements } from '../api/withoutElements.js';
import { html, type Html } from '../publicSite/html.js';
import { exampleOf, operationsOf } from './example.js';
import { layout } from './layout.js';
import { once } from './once.js';
import { operationHtml } from './operationHtml.js';
import { overviewBody } from './overviewBody.js';
import { sectionsOf } from './section.js';
import { answersBody, inputsBody, wordsBody } from './typesPage.js';

export interface Reference {
  sdl(): string;
  /** The last parts of the addresses of its pages; the empty text is the first page. */
  readonly paths: readonly string[];
  /** A whole page; undefined where there is none. */
  page(path: string): string | undefined;
}

export interface ReferenceSources {
  readonly schema: GraphQLSchema;
  /** The operations that integrators hold us to; they make better examples than we could. */
  readonly contract: string;
  /** Whether the query console is open. */
  readonly console: boolean;
  /** Names of the example programs. */
  readonly examples: readonly string[];
}

/** Of everything. */
export function wholeReference({ schema, ...sources }: ReferenceSources): Reference {
  return referenceOf({ ...sources, schema: lexicographicSortSchema(schema) });
}

/** Of what anybody may ask without signing in, and of nothing that only leads further in. */
export function openReference({ schema, ...sources }: ReferenceSources): Reference {
  const isClosed = (field: string) =>
    PERMISSIONS[field] !== undefined && !grantOf(PERMISSIONS[field]).anybody;
  const open = withoutElements(printSchema(lexicographicSortSchema(schema)), ({ at }) => isClosed(at));
  return referenceOf({ ...sources, schema: open });
}

function referenceOf({ schema, contract, ...links }: ReferenceSources): Reference {
  const operations = operationsOf(contract);
  const sections = sectionsOf(schema);
  const page = (title: string, body: () => Html) => once(() => layout({ title, body: body() }));
  const pages = new Map([
    ['', page('接口参考', () => overviewBody(sections, links))],
    ['types', page('应答类型', () => answersBody(schema))],
    ['inputs', page('录入类型', () => inputsBody(schema))],
    ['words', page('词表与标量', () => wordsBody(schema))],
    ...sections.map(
      ({ path, title, fields }) =>
        [
          path,
          page(
            title,
            () => html`${fields.map(root => operationHtml(schema, root, exampleOf(root, operations)))}`,
          ),
        ] as const,
    ),
  ]);
  return {
    sdl: once(() => `${printSchema(schema)}\n`),
    paths: [...pages.keys()],
    page: path => pages.get(path)?.(),
  };
}
