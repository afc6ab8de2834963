/**
 * How strictly accounts are kept: a bureau of three starts with the ordinary profile; one that must have its duties separated
 * (三员分立) and its passwords changed by the book takes the strict one.
 */
import { refusal, type Refusal } from '../refusal.js';
import type { AccessProfileName, Role } from '../systemVocabulary.js';

export interface AccessProfile {
  readonly name: AccessProfileName;
  /** Whether an administrator or an auditor may hold no other role beside. */
  readonly separatesDuties: boolean;
  /** Characters, counted as code points. */
  readonly shortestPassword: number;
  /** How many of: small letters, capitals, digits, other characters. */
  readonly kindsInPassword: number;
  /** How many of the passwords before may not be taken again. */
  readonly rememberedPasswords: number;
  /** Days after which a password must be changed; null for never. */
  readonly passwordDays: number | null;
}

export const ACCESS_PROFILES: Readonly<Record<AccessProfileName, AccessProfile>> = {
  ORDINARY: {
    name: 'ORDINARY',
    separatesDuties: false,
    shortestPassword: 10,
    kindsInPassword: 1,
    rememberedPasswords: 1,
    passwordDays: null,
  },
  // The figures usual at the third level of 等级保护 (GB/T 22239-2019).
  STRICT: {
    name: 'STRICT',
    separatesDuties: true,
    shortestPassword: 12,
    kindsInPassword: 3,
    rememberedPasswords: 5,
    passwordDays: 90,
  },
};

const ALONE: readonly Role[] = ['ADMINISTRATOR', 'AUDITOR'];

/** Why these roles cannot be held together; null when they can. */
export function refusedRoles({ separatesDuties }: AccessProfile, roles: readonly Role[]): Refusal | null {
  if (new Set(roles).size === 0) return refusal('REQUIRED', '请至少指定一个角色', ['roles']);
  if (!separatesDuties || new Set(roles).size === 1 || !roles.some(role => ALONE.includes(role))) return null;
  return refusal(
    'DUTIES_NOT_SEPARATED',
    '已启用三员分立：系统管理员、审计员不得兼任其他角色，请分别设立账号',
    ['roles'],
  );
}
