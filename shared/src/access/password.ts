/** Which passwords are taken, by profile. The form and the server read the same rules. */
import { refusal, type Refusal } from '../refusal.js';
import type { AccessProfile } from './profile.js';

const LONGEST = 128;
const KINDS = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{Ll}\p{Lu}\p{N}]/u];

/** What people here take when nothing better comes to mind, in small letters; longer ones are caught with what surrounds them. */
const COMMON = [
  'password',
  'passw0rd',
  'p@ssw0rd',
  'qwerty',
  'qazwsx',
  '1qaz2wsx',
  'qwe123',
  'asd123',
  'zxcvbn',
  'abc123',
  'abcd1234',
  '123456',
  '654321',
  '112233',
  '123123',
  '111111',
  '000000',
  '666666',
  '888888',
  'admin',
  'root123',
  'welcome',
  'iloveyou',
  'letmein',
  'woaini',
  '5201314',
  '1314520',
  'yingji',
  'qianqi',
  'keyouqianqi',
];

/** How a password falls short, all at once and in the order of the rules; none when it may be taken. */
export function weaknesses(profile: AccessProfile, username: string, password: string): readonly string[] {
  const { shortestPassword, kindsInPassword } = profile;
  const length = [...password].length;
  const folded = password.toLowerCase();
  const found: string[] = [];
  if (length < shortestPassword) found.push(`至少 ${shortestPassword} 个字符`);
  if (length > LONGEST) found.push(`不超过 ${LONGEST} 个字符`);
  if (KINDS.filter(kind => kind.test(password)).length < kindsInPassword)
    found.push(`小写字母、大写字母、数字、其他字符中至少有 ${kindsInPassword} 类`);
  if (username !== '' && folded.includes(username.toLowerCase())) found.push('不得含有用户名');
  if (isCommon(folded)) found.push('不得是常见密码');
  if (/^(.)\1*$/su.test(password) || new Set(password).size < 5) found.push('至少有 5 个不同的字符');
  return found;
}

/** Common as it stands, or with so little around it that the rest is guessed too. */
function isCommon(folded: string): boolean {
  return COMMON.some(word => folded.replaceAll(word, '').length < Math.min(6, folded.length));
}

/** Refuses a password by the rules; null when it may be taken. */
export function refusedPassword(
  profile: AccessProfile,
  username: string,
  password: string,
  path: readonly string[],
): Refusal | null {
  if (!password.isWellFormed() || password.includes('\0'))
    return refusal('MALFORMED', '密码含有残缺字符，请重新输入', path);
  const found = weaknesses(profile, username, password);
  return found.length === 0 ? null : refusal('WEAK_PASSWORD', `密码应${found.join('，')}`, path);
}
