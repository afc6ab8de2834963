import { describe, expect, test } from '@jest/globals';
import { resolve } from 'node:path';
import { readEnvironment } from './environment.js';

describe('readEnvironment', () => {
  test('with nothing set: the embedded database with the demo registry on loopback', () => {
    expect(readEnvironment({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      databaseUrl: undefined,
      databaseOwnerUrl: undefined,
      databaseReplicaUrls: [],
      dataDir: resolve('.data'),
      demo: true,
      rateLimit: 1,
      auditTrustedKeys: [],
      accessProfile: 'ORDINARY',
      development: false,
      workers: 1,
      webhookNetworks: [],
    });
  });

  test('with everything set', () => {
    const databaseUrl = 'postgres://credit:secret@db.example:5433/credit';
    expect(
      readEnvironment({
        HOST: '0.0.0.0',
        PORT: '65535',
        DATABASE_URL: databaseUrl,
        DATABASE_OWNER_URL: databaseUrl,
        DATABASE_REPLICA_URLS: `${databaseUrl}?a  postgres://replica/credit`,
        DATA_DIR: '/srv/credit',
        DEMO: '1',
        ADMIN_USERNAME: 'root',
        ADMIN_PASSWORD: ' with blanks ',
        RATE_LIMIT: '0.5',
        AUDIT_KEY: 'MC4CAQ==',
        AUDIT_TRUSTED_KEYS: `${'A'.repeat(43)}=, ${'B'.repeat(43)}=`,
        ACCESS_PROFILE: 'strict',
        NODE_ENV: 'development',
        TRUSTED_PROXIES: '10.0.0.1, fd00::/8',
        WEBHOOK_NETWORKS: '10.20.0.0/16,fd00::1',
        WORKERS: '8',
        LOG: 'json',
      }),
    ).toEqual({
      host: '0.0.0.0',
      port: 65535,
      databaseUrl,
      databaseOwnerUrl: databaseUrl,
      databaseReplicaUrls: [`${databaseUrl}?a`, 'postgres://replica/credit'],
      dataDir: '/srv/credit',
      demo: true,
      adminUsername: 'root',
      adminPassword: ' with blanks ',
      rateLimit: 0.5,
      auditKey: 'MC4CAQ==',
      auditTrustedKeys: [`${'A'.repeat(43)}=`, `${'B'.repeat(43)}=`],
      accessProfile: 'STRICT',
      development: true,
      trustedProxies: '10.0.0.1,fd00::/8',
      webhookNetworks: ['10.20.0.0/16', 'fd00::1'],
      workers: 8,
      log: 'json',
    });
  });

  test('an empty value is an unset one', () => {
    const empty = { PORT: '', DATABASE_URL: ' ', DEMO: '', ADMIN_USERNAME: '', ADMIN_PASSWORD: '' };
    expect(readEnvironment(empty)).toEqual(readEnvironment({}));
  });

  test.each([
    'postgresql://db/credit',
    'postgres://u@/credit?host=/run/postgresql',
    'postgres://%2Frun/credit',
  ])('takes %s', databaseUrl => {
    expect(readEnvironment({ DATABASE_URL: databaseUrl }).databaseUrl).toBe(databaseUrl);
  });

  test.each([
    [{}, true],
    [{ DATABASE_URL: 'postgresql://db/credit' }, false],
    [{ DEMO: '0' }, false],
  ])('demo registry with %j: %s', (variables, demo) => {
    expect(readEnvironment(variables).demo).toBe(demo);
  });

  test.each([
    [{ PORT: '0' }, 'PORT is "0", but should be a whole number from 1 to 65535.'],
    [{ PORT: '65536' }, /^PORT is "65536"/],
    [{ PORT: '4000x' }, /^PORT/],
    [{ PORT: '4e3' }, /^PORT/],
    [{ PORT: '-1' }, /^PORT/],
    [{ DEMO: 'yes' }, 'DEMO is "yes", but should be 0 or 1.'],
    [{ RATE_LIMIT: '-1' }, /^RATE_LIMIT is "-1"/],
    [{ RATE_LIMIT: 'Infinity' }, /^RATE_LIMIT/],
    [{ WORKERS: '0' }, 'WORKERS is "0", but should be a whole number from 1 to 64, or all for one a core.'],
    [{ WORKERS: '65' }, /^WORKERS/],
    [{ LOG: 'xml' }, 'LOG is "xml", but should be text or json.'],
    [{ ACCESS_PROFILE: 'STRICT' }, 'ACCESS_PROFILE is "STRICT", but should be ordinary or strict.'],
    [{ TRUSTED_PROXIES: 'true' }, /^TRUSTED_PROXIES is "true"/],
    [{ TRUSTED_PROXIES: '10.0.0.0/33' }, /^TRUSTED_PROXIES/],
    [{ TRUSTED_PROXIES: '10.0.0.1,' }, /^TRUSTED_PROXIES/],
    [{ DATABASE_URL: 'mysql://db/credit' }, /^DATABASE_URL should look like postgres:/],
    [{ DATABASE_URL: 'localhost:5432' }, /^DATABASE_URL should look like/],
    [{ DATABASE_REPLICA_URLS: 'postgres://replica/credit' }, /DATABASE_URL should be set too/],
    [{ ADMIN_USERNAME: 'root' }, /ADMIN_PASSWORD should be set too/],
    [{ ADMIN_PASSWORD: 'secret' }, /ADMIN_USERNAME should be set too/],
  ])('refuses %j', (variables, message) => {
    expect(() => readEnvironment(variables)).toThrow(message);
  });

  test('never repeats a password in an error', () => {
    expect(() => readEnvironment({ DATABASE_URL: 'pg://u:secret@h/d' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('secret') }),
    );
  });
});
