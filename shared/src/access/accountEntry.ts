/** What is entered about who may sign in. */
import type { Day } from '../day.js';
import { matching, parseFields, text, type Field, type Parsed } from '../event/field.js';
import { refusal, type Refusal } from '../refusal.js';
import { err, ok, type Result } from '../result.js';
import { ROLES, type Role } from '../systemVocabulary.js';
import { refusedRoles, type AccessProfile } from './profile.js';

const MOST_DIVISIONS = 50;

/** A list of roles, each once, in the order of the vocabulary. */
const roles: Field<readonly Role[]> = {
  label: '角色',
  parse(raw) {
    const given = Array.isArray(raw) ? raw : [];
    if (given.some(role => !ROLES.includes(role as Role)))
      return err(refusal('MALFORMED', '角色不在可选范围内'));
    return ok(ROLES.filter(role => given.includes(role)));
  },
  print: value => value,
};

/** Beginnings of division codes; what another beginning covers already is left out, none is everywhere. */
export const AREA_FIELD: Field<readonly string[]> = {
  label: '管辖属地',
  fallback: [],
  parse(raw) {
    const given = [...new Set(Array.isArray(raw) ? raw.map(String) : [])].sort();
    if (given.length > MOST_DIVISIONS)
      return err(refusal('OUT_OF_RANGE', `管辖属地不能超过 ${MOST_DIVISIONS} 个`));
    if (!given.every(code => /^\d{2,12}$/.test(code)))
      return err(refusal('MALFORMED', '管辖属地应为行政区划代码的前 2 至 12 位数字'));
    return ok(given.filter(code => !given.some(other => other !== code && code.startsWith(other))));
  },
  print: value => value,
};

const CHANGES = { displayName: text('姓名', 50), roles, divisions: AREA_FIELD };

const FIELDS = {
  username: matching(
    '用户名',
    /^[a-z][a-z0-9._-]{2,31}$/,
    '3 至 32 位小写字母、数字、点和连字符，以字母开头',
  ),
  ...CHANGES,
};

export type AccountEntry = Parsed<typeof FIELDS>;
export type AccountChange = Partial<Parsed<typeof CHANGES>>;

/** Reads a new account; roles that the profile keeps apart are refused. */
export function parseAccount(
  profile: AccessProfile,
  raw: Readonly<Record<string, unknown>>,
  today: Day,
): Result<AccountEntry, readonly Refusal[]> {
  return withRoles(profile, parseFields(FIELDS, raw, today));
}

/** Reads only the fields that were given. */
export function parseAccountChange(
  profile: AccessProfile,
  raw: Readonly<Record<string, unknown>>,
  today: Day,
): Result<AccountChange, readonly Refusal[]> {
  const given = Object.fromEntries(
    Object.entries(CHANGES).filter(([name]) => raw[name] !== undefined && raw[name] !== null),
  );
  return withRoles(profile, parseFields(given, raw, today) as Result<AccountChange, readonly Refusal[]>);
}

/** Accounts and the audit log have no divisions. */
const SEE_EVERYWHERE: readonly Role[] = ['ADMINISTRATOR', 'AUDITOR'];

/** Why an account cannot be limited to an area; null when it can. */
export function refusedArea(roles: readonly Role[], divisions: readonly string[]): Refusal | null {
  if (divisions.length === 0 || !roles.some(role => SEE_EVERYWHERE.includes(role))) return null;
  return refusal('OUT_OF_RANGE', '系统管理员和审计员的工作不分属地，不能限定管辖属地', ['divisions']);
}

function withRoles<T extends { readonly roles?: readonly Role[] }>(
  profile: AccessProfile,
  parsed: Result<T, readonly Refusal[]>,
): Result<T, readonly Refusal[]> {
  const given = parsed.ok ? parsed.value.roles : undefined;
  const refused = given === undefined ? null : refusedRoles(profile, given);
  return refused === null ? parsed : err([refused]);
}
