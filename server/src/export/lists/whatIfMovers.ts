import { gradeText, SECTOR_LABELS, type ColumnOf, type Grade, type Sector } from '@qianqi/shared';
import type { ColumnsOf, ExportList, Row } from '../exportList.js';
import { filterWords, type FilterWords } from '../filterWords.js';

/** As the page says where no clause decides. */
const clauses = (codes: readonly string[]) => codes.join(' ') || '其余情形';

const columns: ColumnsOf<ColumnOf<'WHAT_IF_MOVERS'>> = {
  name: { title: '企业', asks: 'enterprise { name }', cell: row => row.enterprise.name },
  code: {
    title: '统一社会信用代码',
    asks: 'enterprise { creditCode }',
    cell: row => row.enterprise.creditCode,
  },
  sector: {
    title: '行业',
    asks: 'enterprise { sector }',
    cell: row => SECTOR_LABELS[row.enterprise.sector as Sector],
    value: row => row.enterprise.sector,
  },
  division: { title: '属地', asks: 'enterprise { divisionName }', cell: row => row.enterprise.divisionName },
  before: {
    title: '现行等级',
    asks: 'gradeBefore',
    cell: row => gradeText(row.gradeBefore as Grade),
    value: row => row.gradeBefore,
  },
  clausesBefore: {
    title: '现行依据',
    asks: 'decidedBefore',
    cell: row => clauses(row.decidedBefore),
    value: row => row.decidedBefore,
  },
  after: {
    title: '推演等级',
    asks: 'gradeAfter',
    cell: row => gradeText(row.gradeAfter as Grade),
    value: row => row.gradeAfter,
  },
  clausesAfter: {
    title: '推演依据',
    asks: 'decidedAfter',
    cell: row => clauses(row.decidedAfter),
    value: row => row.decidedAfter,
  },
  // The head of a file speaks of the edition in force; these are of another edition and day.
  edition: { title: '推演版本', asks: '__typename', cell: (_row, around: Row) => around.title },
  day: { title: '推演日', asks: '__typename', cell: (_row, around: Row) => around.asOf },
};

interface Asked {
  readonly id: string;
  readonly gradeBefore?: Grade | null;
  readonly gradeAfter?: Grade | null;
}

const WORDS: FilterWords<Asked> = {
  id: id => `推演：${id}`,
  gradeBefore: grade => `现行等级：${gradeText(grade)}`,
  gradeAfter: grade => `推演等级：${gradeText(grade)}`,
};

export const WHAT_IF_MOVERS: ExportList = {
  title: '推演中等级变化的企业',
  action: 'exportWhatIfMovers',
  around: { name: 'whatIf', field: 'whatIf(id: $id)', asks: 'title asOf', missing: '查无此推演' },
  field: 'movers(gradeBefore: $gradeBefore, gradeAfter: $gradeAfter',
  variables: { id: 'ID!', gradeBefore: 'Grade', gradeAfter: 'Grade' },
  columns,
  words: variables => filterWords(WORDS, variables),
};
