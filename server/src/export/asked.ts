/** What an export asks for, read from the body of its request; refused as a whole, with a reason. */
import { EXPORT_FORMATS, LIST_NAMES, usualColumns, type ExportFormat, type ListName } from '@qianqi/shared';
import { isPlainText } from '../api/plainText.js';
import { EXPORT_LISTS } from './exportLists.js';
import type { ExportList } from './exportList.js';

export interface AskedExport {
  readonly name: ListName;
  readonly list: ExportList;
  readonly format: ExportFormat;
  readonly columns: readonly string[];
  /** Of the page's query, not checked yet beyond their names. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The request cannot be followed; the message says why and what to do. */
export class ExportRefused extends Error {
  constructor(
    message: string,
    readonly path: readonly string[],
  ) {
    super(message);
  }
}

const KEYS = ['list', 'format', 'columns', 'variables'];

export function readAsked(body: unknown): AskedExport {
  if (!isObject(body)) throw new ExportRefused('请以 JSON 对象说明要导出什么', []);
  const unknown = Object.keys(body).find(key => !KEYS.includes(key));
  if (unknown !== undefined) throw new ExportRefused(`没有这一项，可用的为 ${KEYS.join('、')}`, []);
  const name = LIST_NAMES.find(each => each === body['list']);
  if (name === undefined) throw new ExportRefused(`list 应为 ${LIST_NAMES.join('、')} 之一`, ['list']);
  const format = EXPORT_FORMATS.find(each => each === body['format']);
  if (format === undefined)
    throw new ExportRefused(`format 应为 ${EXPORT_FORMATS.join('、')} 之一`, ['format']);
  const list = EXPORT_LISTS[name];
  return {
    name,
    list,
    format,
    columns: columnsOf(list, body['columns'] ?? usualColumns(name)),
    variables: variablesOf(list, body['variables'] ?? {}),
  };
}

function columnsOf(list: ExportList, columns: unknown): readonly string[] {
  const known = Object.keys(list.columns);
  const wanted: readonly unknown[] = Array.isArray(columns) ? columns : [];
  const names = wanted.filter(each => typeof each === 'string' && known.includes(each)) as string[];
  if (names.length === 0 || names.length < wanted.length || new Set(names).size < names.length)
    throw new ExportRefused(`columns 应为以下各列中的一列或几列，不重复：${known.join('、')}`, ['columns']);
  return names;
}

function variablesOf(
  { variables: known }: ExportList,
  variables: unknown,
): Readonly<Record<string, unknown>> {
  if (!isObject(variables)) throw new ExportRefused('variables 应为 JSON 对象', ['variables']);
  const unknown = Object.keys(variables).find(each => !Object.hasOwn(known, each));
  if (unknown !== undefined)
    throw new ExportRefused(`variables 只可有 ${Object.keys(known).join('、')}`, ['variables']);
  if (!isPlain(variables)) throw new ExportRefused('条件含有残缺或不可见的字符', ['variables']);
  return variables;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Texts that PostgreSQL would refuse or bend, however deep. */
function isPlain(value: unknown): boolean {
  if (typeof value === 'string') return isPlainText(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(isPlain);
}
