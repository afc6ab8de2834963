import type { IncomingMessage } from 'node:http';
import { BlockList, isIP, isIPv4 } from 'node:net';

/** Whose request it is, by what trusted proxies say. */
export interface CameFrom {
  readonly address: string;
  readonly protocol: 'http' | 'https';
}

/** Null for whatever is not said in the usual form, which is Fastify's to weigh. */
export type Weigh = (request: IncomingMessage) => CameFrom | null;

/**
 * The same client that Fastify finds with `trustProxy`: the last in X-Forwarded-For that is no trusted proxy, if it came by one.
 * `trustedProxies` are addresses and networks with commas between; nobody's headers are believed when absent.
 */
export function weighingProxies(trustedProxies: string | undefined): Weigh {
  const trusted = trustedProxies === undefined ? undefined : listOf(trustedProxies.split(','));
  return ({ socket: { remoteAddress }, headers }) => {
    if (remoteAddress === undefined || !isPlainHost(headers.host)) return null;
    if (!trusted?.(remoteAddress)) return { address: remoteAddress, protocol: 'http' };
    const protocol = last(headers['x-forwarded-proto']) ?? 'http';
    if (protocol !== 'http' && protocol !== 'https') return null;
    const host = last(headers['x-forwarded-host']);
    if (host !== undefined && !isPlainHost(host)) return null;
    const address = clientOf(entriesOf(headers['x-forwarded-for']), trusted) ?? remoteAddress;
    return isPlainAddress(address) ? { address, protocol } : null;
  };
}

/** The nearest that is not trusted, or else the farthest; undefined where nobody is named. */
function clientOf(named: readonly string[], isTrusted: (address: string) => boolean): string | undefined {
  return named.findLast(address => !isTrusted(address)) ?? named[0];
}

function listOf(networks: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.trim().split('/');
    const family = familyOf(address);
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return address => isPlainAddress(address) && list.check(address, familyOf(address));
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIPv4(address) ? 'ipv4' : 'ipv6';
}

/** Without the zone that a link-local one may have. */
function isPlainAddress(text: string): boolean {
  return isIP(text) !== 0 && !text.includes('%');
}

function isPlainHost(text: string | undefined): boolean {
  return text !== undefined && /^(?:[\w-]+(?:\.[\w-]+)*|\[[\da-f:]+\])(?::\d{1,5})?$/i.test(text);
}

function entriesOf(header: string | string[] | undefined): readonly string[] {
  return header === undefined
    ? []
    : String(header)
        .split(',')
        .map(entry => entry.trim());
}

function last(header: string | string[] | undefined): string | undefined {
  return entriesOf(header).at(-1);
}
