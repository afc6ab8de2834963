import { divisionName, DIVISIONS, type Role } from '@qianqi/shared';
import type { EntryFieldSpec } from '../ui/entry/field';

/** `索伦镇、察尔森镇`; everywhere when there are none. */
export function areaText(divisions: readonly string[]): string {
  return divisions.length === 0 ? '全部' : divisions.map(divisionName).join('、');
}

/** Townships to choose from, and whatever else is on file already: a longer or shorter code given over the API stays. */
export function areaField(present: readonly string[] = []): EntryFieldSpec {
  const known = DIVISIONS.map(({ code, name }) => ({ value: code, label: name }));
  const others = present
    .filter(code => !known.some(({ value }) => value === code))
    .map(code => ({ value: code, label: `${code}…` }));
  return {
    name: 'divisions',
    label: '管辖属地',
    required: false,
    control: { kind: 'choices', choices: [...known, ...others] },
    initial: present.join(','),
    hint: '一个也不选即不限属地；选定后只能看到、办理这些属地的企业',
  };
}

/** The values of a `choices` field. */
export function chosen<T extends string = string>(value: unknown): T[] {
  return typeof value === 'string' && value !== '' ? (value.split(',') as T[]) : [];
}

export const ROLE_PURPOSES: Readonly<Record<Role, string>> = {
  CLERK: '录入员（登记企业、录入记录）',
  SCHEDULER: '调度员（编排任务、组织双随机）',
  LEADER: '领导（查阅、审批）',
  AUDITOR: '审计员（查阅操作日志，不作更改）',
  ADMINISTRATOR: '系统管理员（管理账号和令牌）',
};
