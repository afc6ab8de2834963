/** The words of imports, and what of a batch the page works with. */
import type { CellFaultCode, ImportKind, ImportRowStatus, ImportStatus } from '@qianqi/shared';
import type { ImportRowShownFragment, ImportShowQuery, ImportSummaryFragment } from '../generated/graphql';

export type ShownImport = NonNullable<ImportShowQuery['importBatch']>;
export type ImportInList = ImportSummaryFragment;
export type SheetRowShown = ImportRowShownFragment;

type Labels<W extends string> = Readonly<Record<W, string>>;

export const IMPORT_KIND_LABELS: Labels<ImportKind> = {
  PENALTY: '行政处罚（双公示表）',
  COMPLAINT: '投诉举报',
  INTERVIEW: '约谈',
  INSPECTION: '监督检查',
  ENTERPRISE: '企业',
};
export const IMPORT_STATUS_LABELS: Labels<ImportStatus> = {
  CHECKING: '校验中',
  CHECKED: '已校验，尚未录入',
  COMMITTING: '录入中',
  COMMITTED: '已录入',
  REVERTING: '撤销中',
  REVERTED: '已整批撤销',
};
export const IMPORT_STATUS_MARKS: Labels<ImportStatus> = {
  CHECKING: '…',
  CHECKED: '○',
  COMMITTING: '…',
  COMMITTED: '●',
  REVERTING: '…',
  REVERTED: '×',
};
export const ROW_STATUS_LABELS: Labels<ImportRowStatus> = {
  GOOD: '可录入',
  FAULTY: '有错误',
  SKIPPED: '不是记录',
  RECORDED: '已录入',
  REVERTED: '已撤销',
};
export const FAULT_LABELS: Labels<CellFaultCode> = {
  BAD_CREDIT_CODE: '信用代码有误',
  CODE_LOST: '代码被转成数字',
  DUPLICATE_CREDIT_CODE: '企业已在册',
  DUPLICATE_DOCUMENT_NUMBER: '文号已录入',
  DUPLICATE_RECORD: '已有相同记录',
  DUPLICATE_ROW: '表内重复',
  FUTURE_DATE: '日期未到',
  MALFORMED: '格式有误',
  NAME_DIFFERS: '名称不一致（提醒）',
  NOT_FOUND: '企业不在册',
  OUT_OF_RANGE: '超出范围',
  REQUIRED: '未填写',
};

export function isUnderWay({ status }: { readonly status: ImportStatus }): boolean {
  return status === 'CHECKING' || status === 'COMMITTING' || status === 'REVERTING';
}

/** Whether cells and columns may still be changed. */
export function isOpen({ status, clearedAt }: Pick<ImportInList, 'status' | 'clearedAt'>): boolean {
  return (status === 'CHECKED' || status === 'COMMITTED') && clearedAt === null;
}
