/** What is entered of an inspector, and how it is checked while it is typed. */
import { parseInspector, SECTOR_LABELS, type Day, type Refusal, type Sector } from '@qianqi/shared';
import { choicesOf } from '../domain/choicesOf';
import type { InspectorCardFragment } from '../generated/graphql';
import type { EntryFieldSpec, RawValues } from '../ui/entry/field';

const LICENCE_NUMBER: EntryFieldSpec = {
  name: 'licenceNumber',
  label: '执法证号',
  required: true,
  control: { kind: 'line' },
  hint: '登记后不能更改',
};

const CHANGEABLE: readonly EntryFieldSpec[] = [
  { name: 'name', label: '姓名', required: true, control: { kind: 'line' } },
  {
    name: 'unit',
    label: '所在单位',
    required: true,
    control: { kind: 'line', placeholder: '如 综合执法大队' },
  },
  {
    name: 'licenceExpiresOn',
    label: '执法证有效期至',
    required: true,
    control: { kind: 'day', nearest: 'future' },
  },
  {
    name: 'sectors',
    label: '可检查行业',
    required: false,
    control: { kind: 'choices', choices: choicesOf(SECTOR_LABELS) },
    hint: '一个也不选即各行业都可检查',
  },
  {
    name: 'active',
    label: '状态',
    required: true,
    control: {
      kind: 'choice',
      choices: [
        { value: 'yes', label: '在岗' },
        { value: 'no', label: '离岗' },
      ],
    },
    initial: 'yes',
  },
];

export const CREATE_FIELDS: readonly EntryFieldSpec[] = [LICENCE_NUMBER, ...CHANGEABLE];

/** With what is on file to begin with. */
export function editFields(inspector: InspectorCardFragment): readonly EntryFieldSpec[] {
  const { name, unit, licenceExpiresOn, sectors, active } = inspector;
  const initial: Readonly<Record<string, string>> = {
    name,
    unit,
    licenceExpiresOn,
    sectors: sectors.join(','),
    active: active ? 'yes' : 'no',
  };
  return CHANGEABLE.map(field => ({ ...field, initial: initial[field.name] ?? '' }));
}

export interface EnteredInspector {
  readonly name: string;
  readonly unit: string;
  readonly licenceExpiresOn: string;
  readonly sectors: Sector[];
  readonly active: boolean;
}

/** The form's flat values as the rules and the server read them. */
export function enteredOf(raw: RawValues): EnteredInspector {
  const sectors = String(raw['sectors'] ?? '');
  return {
    name: String(raw['name'] ?? ''),
    unit: String(raw['unit'] ?? ''),
    licenceExpiresOn: String(raw['licenceExpiresOn'] ?? ''),
    sectors: sectors === '' ? [] : (sectors.split(',') as Sector[]),
    active: raw['active'] !== 'no',
  };
}

/** An edit leaves the licence number as it is, so it is checked with the one on file. */
export function checkInspector(raw: RawValues, today: Day, licenceNumber?: string): readonly Refusal[] {
  const entered = { ...enteredOf(raw), licenceNumber: licenceNumber ?? raw['licenceNumber'] };
  const parsed = parseInspector(entered, today);
  return parsed.ok ? [] : parsed.error;
}
