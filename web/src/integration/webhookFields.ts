/** What is entered of a webhook, and how it is checked while it is typed. Where it leads the server finds out. */
import { CHANGE_TYPE_LABELS, parseWebhook, type Day, type Refusal } from '@qianqi/shared';
import { choicesOf } from '../domain/choicesOf';
import type { ChangeType } from '../generated/graphql';
import type { EntryFieldSpec, RawValues } from '../ui/entry/field';

export const WEBHOOK_FIELDS: readonly EntryFieldSpec[] = [
  {
    name: 'name',
    label: '名称',
    required: true,
    control: { kind: 'line', placeholder: '如 旗市场监管局共享平台' },
  },
  {
    name: 'url',
    label: '接收地址',
    required: true,
    control: { kind: 'line', placeholder: 'https://…' },
    hint: '须为 https；内部网络的地址须由运维人员事先许可',
  },
  {
    name: 'types',
    label: '变更种类',
    required: false,
    control: { kind: 'choices', choices: choicesOf(CHANGE_TYPE_LABELS) },
    hint: '一个也不选即全部',
  },
];

export interface EnteredWebhook {
  readonly name: string;
  readonly url: string;
  readonly types: ChangeType[];
}

/** The form's flat values as the server reads them. */
export function enteredOf(raw: RawValues): EnteredWebhook {
  const types = String(raw['types'] ?? '');
  return {
    name: String(raw['name'] ?? ''),
    url: String(raw['url'] ?? ''),
    types: types === '' ? [] : (types.split(',') as ChangeType[]),
  };
}

export function checkWebhook(raw: RawValues, today: Day): readonly Refusal[] {
  const parsed = parseWebhook({ ...enteredOf(raw) }, today);
  return parsed.ok ? [] : parsed.error;
}
