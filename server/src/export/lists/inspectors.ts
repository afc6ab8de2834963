import { SECTOR_LABELS, type ColumnOf, type Sector } from '@qianqi/shared';
import type { ColumnsOf, ExportList } from '../exportList.js';
import { filterWords, searched, type FilterWords } from '../filterWords.js';

const columns: ColumnsOf<ColumnOf<'INSPECTORS'>> = {
  name: { title: '姓名', asks: 'name', cell: row => row.name },
  unit: { title: '单位', asks: 'unit', cell: row => row.unit },
  licence: { title: '执法证号', asks: 'licenceNumber', cell: row => row.licenceNumber },
  expires: { title: '有效期至', asks: 'licenceExpiresOn', cell: row => row.licenceExpiresOn },
  sectors: {
    title: '可检查行业',
    asks: 'sectors',
    cell: row => (row.sectors as Sector[]).map(each => SECTOR_LABELS[each]).join('、') || '各行业',
    value: row => row.sectors,
  },
  recusals: {
    title: '回避企业数',
    asks: 'recusals { enterprise { id } }',
    cell: row => row.recusals.length,
  },
  inHand: { title: '在手任务数', asks: 'assignedTasks', cell: row => row.assignedTasks },
};

interface Asked {
  readonly active?: boolean | null;
  readonly licenceValidOn?: string | null;
  readonly licenceExpiredOn?: string | null;
  readonly sector?: Sector | null;
  readonly search?: string | null;
}

const WORDS: FilterWords<Asked> = {
  active: active => (active ? '在岗' : '已离岗'),
  licenceValidOn: day => `执法证 ${day} 有效`,
  licenceExpiredOn: day => `执法证 ${day} 已失效`,
  sector: sector => `可检查行业：${SECTOR_LABELS[sector] ?? sector}`,
  search: searched,
};

export const INSPECTORS: ExportList = {
  title: '检查人员',
  action: 'exportInspectors',
  field:
    'inspectors(active: $active, licenceValidOn: $licenceValidOn, licenceExpiredOn: $licenceExpiredOn, sector: $sector, search: $search',
  variables: {
    active: 'Boolean',
    licenceValidOn: 'Date',
    licenceExpiredOn: 'Date',
    sector: 'Sector',
    search: 'String',
  },
  columns,
  words: variables => filterWords(WORDS, variables),
};
