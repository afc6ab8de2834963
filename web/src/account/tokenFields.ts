/** What is entered of a program's token, and how it is checked while it is typed. */
import {
  addDays,
  formatDay,
  parseApiToken,
  SCOPE_LABELS,
  type ApiScope,
  type Day,
  type Refusal,
} from '@qianqi/shared';
import { choicesOf } from '../domain/choicesOf';
import type { EntryFieldSpec, RawValues } from '../ui/entry/field';
import { areaField, chosen } from './areaText';

/** Half a year: long enough not to be a nuisance, short enough to be thought about again. */
const USUAL_DAYS = 180;

export function tokenFields(today: Day): readonly EntryFieldSpec[] {
  return [
    {
      name: 'name',
      label: '用途',
      required: true,
      control: { kind: 'line', placeholder: '如 盟级数据共享平台' },
    },
    {
      name: 'scopes',
      label: '权限范围',
      required: true,
      control: { kind: 'choices', choices: choicesOf(SCOPE_LABELS) },
      initial: 'READ',
    },
    {
      name: 'expiresOn',
      label: '有效期至',
      required: true,
      control: { kind: 'day', nearest: 'future' },
      initial: formatDay(addDays(today, USUAL_DAYS)),
      hint: '最长一年',
    },
    areaField(),
  ];
}

export function enteredToken(raw: RawValues) {
  return {
    name: String(raw['name'] ?? ''),
    scopes: chosen<ApiScope>(raw['scopes']),
    expiresOn: String(raw['expiresOn'] ?? ''),
    divisions: chosen(raw['divisions']),
  };
}

export function checkToken(raw: RawValues, today: Day): readonly Refusal[] {
  const parsed = parseApiToken(enteredToken(raw), today);
  return parsed.ok ? [] : parsed.error;
}
