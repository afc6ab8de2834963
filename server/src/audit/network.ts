import { isIPv6 } from 'node:net';

/** An address as floods are counted: IPv4 as it is, of IPv6 the first 64 bits, as the rest is the sender's to choose. */
export function networkOf(address: string | null): string | null {
  if (address === null || !address.includes(':') || !isIPv6(address) || address.startsWith('::ffff:'))
    return address;
  const [before = '', after] = address.split('%')[0]!.split('::');
  const head = before === '' ? [] : before.split(':');
  const tail = after === undefined || after === '' ? [] : after.split(':');
  const zeros = after === undefined ? 0 : 8 - head.length - tail.length;
  const groups = [...head, ...Array.from({ length: zeros }, () => '0'), ...tail];
  return `${groups
    .slice(0, 4)
    .map(group => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
