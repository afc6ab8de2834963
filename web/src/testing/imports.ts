/** Imports for tests of their pages, as the server would send them. */
const NOTHING = { __typename: 'ImportCounts', good: 0, faulty: 0, skipped: 0, recorded: 0, reverted: 0 };

export const importBatch = (id: string, more: object = {}) => ({
  __typename: 'ImportBatch',
  id,
  kind: 'PENALTY',
  filename: '双公示.xlsx',
  status: 'CHECKED',
  mode: null,
  uploadedBy: '王晓燕',
  uploadedAt: '2026-11-22T01:30:00.000Z',
  failures: 0,
  retryAt: null,
  clearedAt: null,
  counts: { ...NOTHING, good: 2, faulty: 1 },
  progress: null,
  gradeChangeCount: 1,
  ...more,
});

export const counts = (more: object) => ({ ...NOTHING, ...more });

const column = (index: number, letters: string, label: string, target: string | null) => ({
  __typename: 'ImportColumn',
  index,
  letters,
  label,
  target,
});
const target = (name: string, label: string) => ({
  __typename: 'ImportTarget',
  name,
  label,
  isRequired: true,
});

export const shownImport = (id: string, more: object = {}) => ({
  ...importBatch(id),
  notice: null,
  revertReason: null,
  missingColumns: [],
  faultCounts: [{ __typename: 'ImportFaultCount', code: 'MALFORMED', rows: 1 }],
  columns: [
    column(0, 'A', '统一社会信用代码', 'creditCode'),
    column(1, 'B', '罚款金额（万元）', 'fineInWan'),
    column(2, 'C', '备注', null),
  ],
  targets: [target('creditCode', '统一社会信用代码'), target('fineInWan', '罚款金额（万元）')],
  sameFileBefore: [],
  ...more,
});

export const sheetRow = (number: number, cells: readonly string[], faults: readonly object[] = []) => ({
  __typename: 'ImportRow',
  number,
  status: faults.length > 0 ? 'FAULTY' : 'GOOD',
  cells,
  faults: faults.map(fault => ({ __typename: 'CellFault', suggestion: null, ...fault })),
});

export const rowsOf = (id: string, nodes: readonly object[]) => ({
  importBatch: {
    __typename: 'ImportBatch',
    id,
    rows: {
      __typename: 'ImportRowConnection',
      nodes,
      pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
    },
  },
});
