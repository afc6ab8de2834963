import type { ComparedSection } from '@qianqi/shared';

export const SECTION_LABELS: Readonly<Record<ComparedSection, string>> = {
  READING: '解释口径',
  DECISION: '判定次序',
  CLAUSES: '第六条各目',
  WINDOWS: '计算期',
  SWITCHES: '计入规则',
  ATTENTION: '重点关注（第七条）',
  SUPERVISION: '监管频次',
  DISCLOSURE: '公示与异议',
};
