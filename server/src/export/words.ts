/** The words of exported cells and filters, as the pages say them. */
import {
  DIVISIONS,
  LIST_OF_GRADE,
  type Grade,
  type NotCountedReason,
  type RectificationStatus,
  type Sector,
  type TaskBasis,
  type TaskKind,
  type TaskOrigin,
  type TaskStatus,
} from '@qianqi/shared';
import type { ActorKind, AuditOutcome } from '../audit/auditEntry.entity.js';

type Words<K extends string> = Readonly<Record<K, string>>;

const GRADE_SIGNS: Words<Grade> = { A: '●', B: '▲', C: '■' };
export const LISTS = { RED: '红名单', ORDINARY: '普通', BLACK: '黑名单' } as const;
export const SECTORS: Words<Sector> = {
  COAL_MINE: '煤矿',
  NON_COAL_MINE: '非煤矿山',
  HAZARDOUS_CHEMICALS: '危险化学品',
  FIREWORKS: '烟花爆竹',
  METAL_SMELTING: '金属冶炼',
  INDUSTRY_AND_TRADE: '工贸',
  INTERMEDIARY: '中介机构',
  OTHER: '其他',
};
export const TASK_KINDS: Words<TaskKind> = {
  DOUBLE_RANDOM_INSPECTION: '双随机抽查',
  ROUTINE_INSPECTION: '日常检查',
  EXTRA_INSPECTION: '加查',
  TRAINING: '培训',
  REMINDER_INTERVIEW: '提醒约谈',
  RECTIFICATION_REVIEW: '整改复查',
};
export const TASK_STATUSES: Words<TaskStatus> = {
  PLANNED: '待派',
  ASSIGNED: '已派',
  COMPLETED: '已完成',
  CANCELLED: '已取消',
  WITHDRAWN: '已撤回',
};
export const TASK_ORIGINS: Words<TaskOrigin> = { PLAN: '计划', EXTRA: '加查', DRAW: '抽取', MEASURE: '措施' };
export const TASK_BASES: Words<TaskBasis> = {
  LOW_GRADE: '信用等级为 C',
  MANY_COMPLAINTS: '投诉举报较多',
  ABNORMAL_LISTING: '列入异常名录',
  SERIOUS_VIOLATION: '有严重违法行为',
  OVERDUE_RECTIFICATION: '整改逾期过久',
  OTHER: '其他情形',
};
export const RECTIFICATION_STATUSES: Words<RectificationStatus> = {
  OPEN: '整改中',
  RECTIFIED: '已整改',
  LAPSED: '已终止（企业注销或停业）',
};
export const NOT_COUNTED: Words<NotCountedReason> = {
  VOIDED: '已作废',
  OUTSIDE_WINDOW: '不在时间窗内',
  NOT_PRINCIPAL: '约谈的不是主要负责人',
  TRIGGER: '因 C 级约谈，不重复计',
  WITHDRAWN: '投诉已撤回',
  DUPLICATE: '重复件，已并案',
  REPAIRED: '已信用修复',
  NOT_VERIFIED: '尚未查证属实',
  NOT_USED: '没有条款使用此类记录',
};
export const AUDIT_OUTCOMES: Words<AuditOutcome> = {
  DONE: '已完成',
  DRY_RUN: '试算',
  REPEATED: '重复提交',
  REFUSED: '未被接受',
  FORBIDDEN: '没有权限',
  UNAUTHENTICATED: '未登录',
  INVALID: '请求无效',
  FAILED: '系统故障',
};
export const ACTORS: Words<ActorKind> = {
  ACCOUNT: '人员',
  TOKEN: '程序令牌',
  ANONYMOUS: '未登录者',
  SYSTEM: '系统',
};

/** `C■`, so that it is the same on screen and on paper. */
export function gradeText(grade: Grade | null): string {
  return grade === null ? '未纳入' : `${grade}${GRADE_SIGNS[grade]}`;
}

export function listText(grade: Grade | null): string {
  return grade === null ? '' : LISTS[LIST_OF_GRADE[grade]];
}

/** `2026-03-01 09:30:07` on the clock of the bureau. */
export function instantText(instant: string | number | Date): string {
  const shifted = new Date(new Date(instant).getTime() + 8 * 3_600_000);
  return shifted.toISOString().slice(0, 19).replace('T', ' ');
}

interface Filter {
  readonly eq?: string | null;
  readonly in?: readonly string[] | null;
  readonly startsWith?: string | null;
}

/** What a filter of the API chooses, by the words of its list; null when it chooses nothing. */
export function chosen(
  label: string,
  filter: Filter | null | undefined,
  words: Words<string>,
): string | false {
  if (filter?.eq == null && filter?.in == null) return false;
  const all = [...(filter.eq == null ? [] : [filter.eq]), ...(filter.in ?? [])];
  return `${label}：${all.map(each => words[each] ?? each).join('、') || '无'}`;
}

const DIVISION_NAMES: Words<string> = Object.fromEntries(DIVISIONS.map(({ code, name }) => [code, name]));
const GRADE_NAMES: Words<string> = { A: 'A●', B: 'B▲', C: 'C■' };

interface EnterpriseFilter {
  readonly grade?: Filter | null;
  readonly sector?: Filter | null;
  readonly divisionCode?: Filter | null;
  readonly creditCode?: Filter | null;
  readonly includedOn?: { readonly from?: string | null; readonly to?: string | null } | null;
  readonly deregistered?: boolean | null;
  readonly rectificationMissedBefore?: string | null;
}

/** What is asked of enterprises, in whichever list. */
export function enterpriseWords(
  where: EnterpriseFilter | null | undefined,
  search?: string | null,
): readonly (string | false)[] {
  const { grade, sector, divisionCode, creditCode, includedOn, deregistered } = where ?? {};
  return [
    chosen('等级', grade, GRADE_NAMES),
    chosen('行业', sector, SECTORS),
    chosen('乡镇', divisionCode, DIVISION_NAMES),
    divisionCode?.startsWith != null && `属地代码以 ${divisionCode.startsWith} 开头`,
    chosen('信用代码', creditCode, {}),
    creditCode?.startsWith != null && `信用代码以 ${creditCode.startsWith} 开头`,
    span('纳入日期', includedOn),
    deregistered != null && (deregistered ? '已注销或停业' : '未注销'),
    where?.rectificationMissedBefore != null && `有 ${where.rectificationMissedBefore} 前已逾期的整改`,
    search != null && search.trim() !== '' && `搜索：${search.trim()}`,
  ];
}

/** Days from and to, both or one of them. */
export function span(
  label: string,
  days: { readonly from?: string | null; readonly to?: string | null } | null | undefined,
): string | false {
  if (days?.from == null && days?.to == null) return false;
  return `${label}：${days.from ?? ''} 至 ${days.to ?? ''}`;
}
