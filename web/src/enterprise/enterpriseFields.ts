/** What is entered about an enterprise itself, and how it is checked while it is typed. */
import {
  describeCreditCodeError,
  DIVISIONS,
  foldCreditCode,
  parseCreditCode,
  parseDay,
  SECTOR_LABELS,
  type Day,
  type Refusal,
} from '@qianqi/shared';
import { choicesOf } from '../domain/choicesOf';
import type { EntryFieldSpec, RawValues } from '../ui/entry/field';

const NAME: EntryFieldSpec = {
  name: 'name',
  label: '企业名称',
  required: true,
  control: { kind: 'line', placeholder: '与营业执照一致' },
};

const CREDIT_CODE: EntryFieldSpec = {
  name: 'creditCode',
  label: '统一社会信用代码',
  required: true,
  control: { kind: 'line', placeholder: '18 位' },
  remark: remarkOnCode,
};

const INCLUDED_ON: EntryFieldSpec = {
  name: 'includedOn',
  label: '首次纳入日期',
  required: true,
  control: { kind: 'day' },
  initial: '今',
};

const OTHERS: readonly EntryFieldSpec[] = [
  {
    name: 'sector',
    label: '行业',
    required: true,
    control: { kind: 'choice', choices: choicesOf(SECTOR_LABELS) },
  },
  {
    name: 'divisionCode',
    label: '乡镇',
    required: true,
    control: { kind: 'select', choices: DIVISIONS.map(({ code, name }) => ({ value: code, label: name })) },
  },
  {
    name: 'industryCode',
    label: '国民经济行业代码',
    required: false,
    control: { kind: 'line', placeholder: 'GB/T 4754，如 B0610' },
  },
  { name: 'address', label: '地址', required: false, control: { kind: 'line' } },
  { name: 'principalName', label: '主要负责人', required: false, control: { kind: 'line' } },
  { name: 'principalPhone', label: '负责人电话', required: false, control: { kind: 'line' } },
];

export const CREATE_FIELDS: readonly EntryFieldSpec[] = [CREDIT_CODE, NAME, INCLUDED_ON, ...OTHERS];
export const EDIT_FIELDS: readonly EntryFieldSpec[] = [NAME, ...OTHERS];

const COMPLETE = 18;

/** How far the code is, or what is wrong with it as soon as that can be told. */
function remarkOnCode(typed: string): string {
  const code = foldCreditCode(typed);
  if (code === '') return '';
  const parsed = parseCreditCode(code);
  if (parsed.ok) return `${parsed.value.replace(/(.{4})/g, '$1 ').trim()}　✓ 校验通过`;
  if (parsed.error.kind !== 'LENGTH' || code.length > COMPLETE) return describeCreditCodeError(parsed.error);
  // A letter the standard leaves out is wrong at once, not only when the code is complete.
  const early = parseCreditCode(code.padEnd(COMPLETE, '0'));
  if (!early.ok && early.error.kind === 'CHARACTER') return describeCreditCodeError(early.error);
  return `已输入 ${code.length} 位，共 ${COMPLETE} 位`;
}

export function checkEnterprise(
  fields: readonly EntryFieldSpec[],
  raw: RawValues,
  today: Day,
): readonly Refusal[] {
  const refusals: Refusal[] = fields
    .filter(({ name, required }) => required && !raw[name])
    .map(({ name, label }) => ({ code: 'REQUIRED', message: `请填写${label}`, path: [name] }));
  const { creditCode, includedOn } = raw;
  if (typeof creditCode === 'string') {
    const parsed = parseCreditCode(creditCode);
    if (!parsed.ok)
      refusals.push({
        code: 'BAD_CREDIT_CODE',
        message: describeCreditCodeError(parsed.error),
        path: ['creditCode'],
      });
  }
  if (typeof includedOn === 'string') {
    const parsed = parseDay(includedOn);
    if (!parsed.ok)
      refusals.push({ code: 'MALFORMED', message: '首次纳入日期应为实际存在的日期', path: ['includedOn'] });
    else if (parsed.value > today)
      refusals.push({ code: 'FUTURE_DATE', message: '首次纳入日期不能晚于今天', path: ['includedOn'] });
  }
  return refusals;
}
