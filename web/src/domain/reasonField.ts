import type { Refusal } from '@qianqi/shared';
import type { EntryFieldSpec, RawValues } from '../ui/entry/field';

export const REASON_FIELDS: readonly EntryFieldSpec[] = [
  {
    name: 'reason',
    label: '作废原因',
    required: true,
    control: { kind: 'text', placeholder: '写明为什么作废' },
  },
];

export function checkReason(raw: RawValues): readonly Refusal[] {
  const { reason } = raw;
  return typeof reason === 'string' && reason.trim() !== ''
    ? []
    : [{ code: 'REQUIRED', message: '请填写作废原因', path: ['reason'] }];
}
