/**
 * Which addresses a webhook may reach: those of the public network, and what the operator names. A registry that posts
 * wherever it is told would otherwise be a way into the bureau's own network.
 */
import { BlockList, isIP } from 'node:net';

/** By IANA's registry of special addresses: none of these is a host of the public network. */
const SPECIAL_4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** Inside 2000::/3, beyond which nothing is public: not mapped, translated, local, link-local or multicast addresses. */
const SPECIAL_6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const special4 = new BlockList();
for (const [address, prefix] of SPECIAL_4) special4.addSubnet(address, prefix, 'ipv4');
const special6 = new BlockList();
for (const [address, prefix] of SPECIAL_6) special6.addSubnet(address, prefix, 'ipv6');
const global6 = new BlockList();
global6.addSubnet('2000::', 3, 'ipv6');

/** Whether it is a host of the public network; false for what is no address at all. */
export function isPublicAddress(address: string): boolean {
  // A zone names a link of this machine.
  if (address.includes('%')) return false;
  switch (isIP(address)) {
    case 4:
      return !special4.check(address, 'ipv4');
    case 6:
      return global6.check(address, 'ipv6') && !special6.check(address, 'ipv6');
    default:
      return false;
  }
}

/** Networks such as 10.20.0.0/16, as one list; each must be well-formed. */
export function networkList(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address, prefix] = network.split('/');
    const isSix = isIP(address!) === 6;
    list.addSubnet(address!, Number(prefix ?? (isSix ? 128 : 32)), isSix ? 'ipv6' : 'ipv4');
  }
  return list;
}

/** Of the public network, or of one that the operator allows. */
export function mayReach(address: string, allowed: BlockList): boolean {
  const family = isIP(address);
  if (family === 0) return false;
  return isPublicAddress(address) || allowed.check(address, family === 6 ? 'ipv6' : 'ipv4');
}
