/** What is entered of an account, and how it is checked while it is typed: by the rules of the server. */
import {
  ACCESS_PROFILES,
  parseAccount,
  parseAccountChange,
  refusedArea,
  type Day,
  type Refusal,
  type Role,
} from '@qianqi/shared';
import { choicesOf } from '../domain/choicesOf';
import type { ListedAccountFragment } from '../generated/graphql';
import type { EntryFieldSpec, RawValues } from '../ui/entry/field';
import { areaField, chosen, ROLE_PURPOSES } from './areaText';

const USERNAME: EntryFieldSpec = {
  name: 'username',
  label: '用户名',
  required: true,
  control: { kind: 'line', placeholder: '如 wang.xiaoyan' },
  hint: '登录时使用，建立后不能更改',
};

function changeable(account?: ListedAccountFragment): readonly EntryFieldSpec[] {
  return [
    {
      name: 'displayName',
      label: '姓名',
      required: true,
      control: { kind: 'line' },
      initial: account?.displayName ?? '',
    },
    {
      name: 'roles',
      label: '角色',
      required: true,
      control: { kind: 'choices', choices: choicesOf(ROLE_PURPOSES) },
      initial: account?.roles.join(',') ?? '',
    },
    areaField(account?.divisions),
  ];
}

export const CREATE_FIELDS: readonly EntryFieldSpec[] = [USERNAME, ...changeable()];

export function editFields(account: ListedAccountFragment): readonly EntryFieldSpec[] {
  return changeable(account);
}

export interface EnteredAccount {
  readonly displayName: string;
  readonly roles: Role[];
  readonly divisions: string[];
}

/** The form's flat values as the rules and the server read them. */
export function enteredOf(raw: RawValues): EnteredAccount {
  return {
    displayName: String(raw['displayName'] ?? ''),
    roles: chosen<Role>(raw['roles']),
    divisions: chosen(raw['divisions']),
  };
}

export function checkAccount(
  raw: RawValues,
  today: Day,
  separatesDuties: boolean,
  isNew: boolean,
): readonly Refusal[] {
  const profile = ACCESS_PROFILES[separatesDuties ? 'STRICT' : 'ORDINARY'];
  const entered = enteredOf(raw);
  const parsed = isNew
    ? parseAccount(profile, { ...entered, username: raw['username'] }, today)
    : parseAccountChange(profile, { ...entered }, today);
  if (!parsed.ok) return parsed.error;
  const refused = refusedArea(entered.roles, entered.divisions);
  return refused ? [refused] : [];
}
