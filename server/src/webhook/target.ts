/** Where a webhook leads, looked up and judged anew each time: names change their addresses. */
import { lookup as lookupName } from 'node:dns/promises';
import { isIP, type BlockList } from 'node:net';
import { err, ok, refusal, type Refusal, type Result } from '@qianqi/shared';
import { mayReach } from './address.js';

export interface TargetRules {
  /** Without TLS; for development only. */
  readonly allowHttp: boolean;
  /** Networks that may be reached although they are not public. */
  readonly allowed: BlockList;
  /** All addresses of a name; rejects for a name that has none. */
  readonly lookup: (host: string) => Promise<readonly string[]>;
}

export interface Target {
  readonly url: URL;
  /** The one that was judged, and the only one to connect to. */
  readonly address: string;
}

export const lookupAll: TargetRules['lookup'] = async host =>
  (await lookupName(host, { all: true, verbatim: true })).map(({ address }) => address);

/** The address as typed, if it is one to post to. The parser of the web folds octal, decimal and other spellings of IPv4. */
export function parseTarget(typed: string, { allowHttp }: TargetRules): Result<URL, Refusal> {
  const malformed = (what: string) => err(refusal('MALFORMED', what, ['url']));
  if (!URL.canParse(typed)) return malformed('接收地址不是有效的网址，请核对');
  const url = new URL(typed);
  if (url.protocol !== 'https:' && !(allowHttp && url.protocol === 'http:'))
    return malformed('接收地址应以 https:// 开头');
  if (url.username !== '' || url.password !== '')
    return malformed('接收地址中不能带有用户名和密码，身份请以签名核对');
  if (url.hash !== '') return malformed('接收地址中不能带有 # 及其后的部分');
  return ok(url);
}

/** Its host without the brackets that a URL puts around IPv6. */
function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/, '$1');
}

const LOOKUP_MILLISECONDS = 3000;

/** The address to connect to. Every address of the name must be one that may be reached, whichever a client would take. */
export async function resolveTarget(
  url: URL,
  { allowed, lookup }: TargetRules,
): Promise<Result<Target, 'UNKNOWN_HOST' | 'PRIVATE_ADDRESS'>> {
  const host = hostOf(url);
  const addresses = isIP(host) === 0 ? await addressesOf(host, lookup) : [host];
  const [address] = addresses;
  if (address === undefined) return err('UNKNOWN_HOST');
  if (!addresses.every(each => mayReach(each, allowed))) return err('PRIVATE_ADDRESS');
  return ok({ url, address });
}

async function addressesOf(host: string, lookup: TargetRules['lookup']): Promise<readonly string[]> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<readonly string[]>(resolve => {
    timer = setTimeout(() => resolve([]), LOOKUP_MILLISECONDS);
  });
  try {
    return await Promise.race([lookup(host), late]);
  } catch {
    return [];
  } finally {
    clearTimeout(timer);
  }
}
