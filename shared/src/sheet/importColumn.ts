/**
 * What can be imported, and by which headers its columns are known. The penalty sheet is the national 双公示 sheet as it
 * comes between departments; the others are the headers that the entry forms show, and what clerks write for them.
 */
import { DIVISIONS } from '../division/division.js';
import { err, ok, type Result } from '../result.js';
import { fault, foldCell, isNone, textOfCell, type Cell, type CellFault } from './cell.js';
import { readSheetAmount } from './sheetAmount.js';
import { readSheetCode, readSheetNumber } from './sheetCode.js';
import { readSheetDay, type Epoch } from './sheetDay.js';

export const IMPORT_KINDS = ['PENALTY', 'COMPLAINT', 'INTERVIEW', 'INSPECTION', 'ENTERPRISE'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];
/** Those that become records of an enterprise. */
export type ImportedEvent = Exclude<ImportKind, 'ENTERPRISE'>;

export interface ImportColumn {
  /** Unique in its kind: what a mapping names. */
  readonly name: string;
  /** The entry's field that it fills; two columns may fill one, in different units. */
  readonly field: string;
  readonly label: string;
  /** Further headers, folded as `foldHeader` does. */
  readonly aliases: readonly string[];
  readonly isRequired: boolean;
  /** The raw value as the entry's field reads it; null is nothing entered. */
  read(cell: Cell, epoch: Epoch): Result<string | null, CellFault>;
}

/** Signs, spaces and brackets of a header say nothing, but for a unit: 罚款金额（万元）is 罚款金额万元. */
export function foldHeader(header: string): string {
  return header
    .normalize('NFKC')
    .replace(/[\s*:()[\]{}【】〔〕《》“”"'、,;/_-]+/g, '')
    .toLowerCase();
}

type Read = (cell: Cell, label: string, epoch: Epoch) => Result<string | null, CellFault>;

function column(
  name: string,
  label: string,
  read: Read,
  {
    field = name,
    aliases = [],
    isRequired = false,
  }: Partial<Omit<ImportColumn, 'name' | 'label' | 'read'>> = {},
): ImportColumn {
  return {
    name,
    field,
    label,
    aliases: aliases.map(foldHeader),
    isRequired,
    read: (cell, epoch) => (textOfCell(cell) === '' ? ok(null) : read(cell, label, epoch)),
  };
}

const words: Read = cell => ok(textOfCell(cell));
const optionalWords: Read = cell => ok(isNone(foldCell(cell)) ? null : textOfCell(cell));
const wan: Read = (cell, label) => readSheetAmount(cell, label, 'WAN');
const yuan: Read = (cell, label) => readSheetAmount(cell, label, 'YUAN');

/** One of the words that clerks write, for the word of the vocabulary. */
function oneOfWords(meanings: Readonly<Record<string, string>>): Read {
  return (cell, label) => {
    const meant = meanings[foldCell(cell)];
    if (meant !== undefined) return ok(meant);
    const known = [...new Map(Object.entries(meanings).map(([word, value]) => [value, word])).values()];
    return err(fault('MALFORMED', `${label}应为${known.join('、')}之一`));
  };
}

const CODE = column('creditCode', '统一社会信用代码', readSheetCode, {
  aliases: [
    '信用代码',
    '社会信用代码',
    '行政相对人代码_1(统一社会信用代码)',
    '行政相对人统一社会信用代码',
    '企业代码',
  ],
  isRequired: true,
});
const NAME = column('enterpriseName', '企业名称', words, {
  aliases: ['行政相对人名称', '单位名称', '名称', '当事人名称', '被处罚单位'],
});
const required = { isRequired: true } as const;

export const IMPORT_COLUMNS: Readonly<Record<ImportKind, readonly ImportColumn[]>> = {
  PENALTY: [
    column('enterpriseName', '行政相对人名称', words, { aliases: NAME.aliases }),
    column('subjectKind', '行政相对人类别', words),
    CODE,
    column('documentNumber', '行政处罚决定书文号', readSheetNumber, {
      aliases: ['处罚决定书文号', '决定书文号', '文号'],
      ...required,
    }),
    column('violation', '违法事实', words, { aliases: ['主要违法事实'], ...required }),
    column('fineInWan', '罚款金额（万元）', wan, { field: 'fine', aliases: ['罚款金额', '罚款（万元）'] }),
    column('fine', '罚款金额（元）', yuan, { aliases: ['罚款（元）'] }),
    column('confiscatedInWan', '没收违法所得、没收非法财物的金额（万元）', wan, {
      field: 'confiscated',
      aliases: ['没收金额（万元）', '没收金额', '没收违法所得、没收非法财物的金额', '没收违法所得（万元）'],
    }),
    column('confiscated', '没收违法所得、没收非法财物的金额（元）', yuan, { aliases: ['没收金额（元）'] }),
    column('decidedOn', '处罚决定日期', readSheetDay, { aliases: ['决定日期', '处罚日期'], ...required }),
  ],
  COMPLAINT: [
    NAME,
    CODE,
    column('acceptedOn', '受理日期', readSheetDay, { aliases: ['举报日期', '投诉日期'], ...required }),
    column(
      'channel',
      '来源渠道',
      oneOfWords({
        电话: 'PHONE',
        '12350': 'PHONE',
        网络: 'ONLINE',
        网上: 'ONLINE',
        来访: 'VISIT',
        来信: 'LETTER',
        信件: 'LETTER',
        转办: 'TRANSFERRED',
        上级转办: 'TRANSFERRED',
      }),
      { aliases: ['渠道', '来源', '举报方式'], ...required },
    ),
    column('summary', '投诉举报内容', words, { aliases: ['内容', '举报内容', '投诉内容'], ...required }),
  ],
  INTERVIEW: [
    NAME,
    CODE,
    column('heldOn', '约谈日期', readSheetDay, { aliases: ['约谈时间'], ...required }),
    column('subject', '约谈事由', words, { aliases: ['事由', '约谈内容'], ...required }),
    column(
      'interviewee',
      '约谈对象',
      oneOfWords({ 法定代表人: 'PRINCIPAL', 主要负责人: 'PRINCIPAL', 其他人员: 'OTHER', 其他: 'OTHER' }),
      { aliases: ['被约谈人'], ...required },
    ),
    column('trigger', '约谈起因', oneOfWords({ 违法违规: 'VIOLATION', 分级措施: 'GRADE_MEASURE' })),
  ],
  INSPECTION: [
    NAME,
    CODE,
    column('inspectedOn', '检查日期', readSheetDay, { aliases: ['检查时间'], ...required }),
    column(
      'result',
      '检查结果',
      oneOfWords({ 通过: 'PASS', 合格: 'PASS', 不通过: 'FAIL', 不合格: 'FAIL', 存在问题: 'FAIL' }),
      { aliases: ['结果'], ...required },
    ),
    column('summary', '检查情况', words, { aliases: ['检查内容', '情况'], ...required }),
  ],
  ENTERPRISE: [
    column('name', '企业名称', words, { aliases: NAME.aliases, ...required }),
    CODE,
    column(
      'sector',
      '行业领域',
      oneOfWords({
        煤矿: 'COAL_MINE',
        非煤矿山: 'NON_COAL_MINE',
        危险化学品: 'HAZARDOUS_CHEMICALS',
        烟花爆竹: 'FIREWORKS',
        金属冶炼: 'METAL_SMELTING',
        工贸: 'INDUSTRY_AND_TRADE',
        中介: 'INTERMEDIARY',
        其他: 'OTHER',
      }),
      { aliases: ['行业', '领域'], ...required },
    ),
    column('divisionCode', '属地', readDivision, {
      aliases: ['属地代码', '所在乡镇', '乡镇', '所属区域'],
      ...required,
    }),
    column('includedOn', '首次纳入日期', readSheetDay, { aliases: ['纳入日期'], ...required }),
    column('industryCode', '国民经济行业代码', optionalWords),
    column('address', '生产经营地址', optionalWords, { aliases: ['地址', '经营地址'] }),
    column('principalName', '主要负责人', optionalWords, { aliases: ['负责人'] }),
    column('principalPhone', '主要负责人电话', optionalWords, { aliases: ['电话', '联系电话'] }),
  ],
};

function readDivision(cell: Cell): Result<string, CellFault> {
  const folded = foldCell(cell);
  if (/^\d{6,12}$/.test(folded)) return ok(folded);
  const named = DIVISIONS.find(({ name }) => name === folded);
  return named ? ok(named.code) : err(fault('MALFORMED', '属地应为本旗苏木乡镇场的名称或代码'));
}
