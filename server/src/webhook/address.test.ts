import { describe, expect, test } from '@jest/globals';
import { isPublicAddress, mayReach, networkList } from './address.js';
import { lookupAll, parseTarget, resolveTarget, type TargetRules } from './target.js';

const nothing = networkList([]);

describe('an address of the public network', () => {
  test.each([
    '1.1.1.1',
    '8.8.8.8',
    '114.114.114.114',
    '172.15.255.255',
    '172.32.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '2400:3200::1',
    '2606:4700:4700::1111',
  ])('%s', address => expect(isPublicAddress(address)).toBe(true));
});

describe('no address of the public network', () => {
  test.each([
    ['0.0.0.0', 'this host'],
    ['0.1.2.3', 'this network'],
    ['127.0.0.1', 'loopback'],
    ['127.255.255.254', 'loopback'],
    ['10.0.0.1', 'private'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.168.1.1', 'private'],
    ['169.254.169.254', 'link-local, where clouds keep their secrets'],
    ['100.64.0.1', 'shared by carriers'],
    ['192.0.0.8', 'protocols'],
    ['192.0.2.1', 'documentation'],
    ['198.18.0.1', 'benchmarks'],
    ['224.0.0.1', 'multicast'],
    ['255.255.255.255', 'broadcast'],
    ['::', 'unspecified'],
    ['::1', 'loopback'],
    ['::ffff:127.0.0.1', 'mapped loopback'],
    ['::ffff:7f00:1', 'mapped loopback'],
    ['::ffff:8.8.8.8', 'mapped'],
    ['::127.0.0.1', 'compatible with IPv4'],
    ['64:ff9b::7f00:1', 'translated loopback'],
    ['2002:7f00:1::', '6to4 of loopback'],
    ['2001::1', 'Teredo'],
    ['2001:db8::1', 'documentation'],
    ['fc00::1', 'unique local'],
    ['fdff::1', 'unique local'],
    ['fe80::1', 'link-local'],
    ['fe80::1%eth0', 'link-local with a zone'],
    ['fec0::1', 'site-local'],
    ['ff02::1', 'multicast'],
    ['localhost', 'no address'],
    ['', 'no address'],
  ])('%s (%s)', address => {
    expect(isPublicAddress(address)).toBe(false);
    expect(mayReach(address, nothing)).toBe(false);
  });
});

test('what the operator names may be reached, and nothing beside it', () => {
  const allowed = networkList(['10.20.0.0/16', '192.168.7.7', 'fd00:1::/32']);
  const reached = ['10.20.255.255', '192.168.7.7', 'fd00:1::9', '8.8.8.8'].map(each =>
    mayReach(each, allowed),
  );
  expect(reached).toEqual([true, true, true, true]);
  const not = ['10.21.0.0', '192.168.7.8', 'fd00:2::9', '127.0.0.1', '::1'].map(each =>
    mayReach(each, allowed),
  );
  expect(not).toEqual([false, false, false, false, false]);
});

const rules = (addresses: Readonly<Record<string, readonly string[]>> = {}): TargetRules => ({
  allowHttp: false,
  allowed: nothing,
  lookup: host =>
    addresses[host] ? Promise.resolve(addresses[host]) : Promise.reject(new Error('ENOTFOUND')),
});

describe('a URL', () => {
  test.each([
    ['http://example.com/', 'https://'],
    ['ftp://example.com/', 'https://'],
    ['https://', '有效'],
    ['https://[::1', '有效'],
    ['https://user@example.com/', '用户名'],
    ['https://user:pass@example.com/', '用户名'],
    ['https://example.com/#part', '#'],
  ])('%s is refused', (url, said) => {
    const parsed = parseTarget(url, rules());
    expect(parsed).toMatchObject({ ok: false, error: { code: 'MALFORMED', path: ['url'] } });
    expect(!parsed.ok && parsed.error.message).toContain(said);
  });

  test('without TLS is taken in development only', () => {
    expect(parseTarget('http://example.com/', { ...rules(), allowHttp: true }).ok).toBe(true);
  });

  test.each([
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0177.0.0.1/',
    'https://0x7f.1/',
    'https://127.1/',
    'https://１２７．０．０．１/',
    'https://0/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[0:0:0:0:0:ffff:7f00:1]:8443/',
    'https://169.254.169.254/latest/meta-data',
    'https://10.1/',
  ])('%s leads to no public host', async url => {
    const parsed = parseTarget(url, rules());
    expect(parsed.ok && (await resolveTarget(parsed.value, rules()))).toEqual({
      ok: false,
      error: 'PRIVATE_ADDRESS',
    });
  });

  test('of a name is judged by every address the name has', async () => {
    const named = rules({
      'open.example': ['93.184.216.34', '2606:2800:220:1::1'],
      'mixed.example': ['93.184.216.34', '10.0.0.1'],
      'inside.example': ['fd00::1'],
      'empty.example': [],
    });
    const led = async (host: string) => resolveTarget(new URL(`https://${host}/`), named);
    expect(await led('open.example')).toMatchObject({ ok: true, value: { address: '93.184.216.34' } });
    expect(await led('mixed.example')).toEqual({ ok: false, error: 'PRIVATE_ADDRESS' });
    expect(await led('inside.example')).toEqual({ ok: false, error: 'PRIVATE_ADDRESS' });
    expect(await led('empty.example')).toEqual({ ok: false, error: 'UNKNOWN_HOST' });
    expect(await led('unknown.example')).toEqual({ ok: false, error: 'UNKNOWN_HOST' });
  });

  test('of this machine is found out by the real look-up too', async () => {
    const real = { ...rules(), lookup: lookupAll };
    expect(await resolveTarget(new URL('https://localhost/'), real)).toEqual({
      ok: false,
      error: 'PRIVATE_ADDRESS',
    });
  });
});
