/** Accounts, tokens and an administrator for tests of pages, as the server would send them. */
import { TODAY } from './world';

export const ADMINISTRATOR = {
  viewer: {
    __typename: 'Viewer',
    username: 'admin',
    displayName: '管理员',
    roles: ['ADMINISTRATOR'],
    actions: ['READ_REGISTRY', 'READ_ACCOUNTS', 'KEEP_ACCOUNTS', 'KEEP_TOKENS', 'KEEP_OWN_ACCOUNT'],
    divisions: [],
    mustChangePassword: false,
  },
  demo: false,
  demoSignIns: [],
};

/** Reads the same, and changes nothing. */
export const AUDITOR = {
  ...ADMINISTRATOR,
  viewer: { ...ADMINISTRATOR.viewer, roles: ['AUDITOR'], actions: ['READ_REGISTRY', 'READ_ACCOUNTS'] },
};

export const account = (username: string, more: object = {}) => ({
  __typename: 'Account',
  id: `id of ${username}`,
  username,
  displayName: `${username}先生`,
  roles: ['CLERK'],
  divisions: [],
  active: true,
  mustChangePassword: false,
  lockedUntil: null,
  signedInAt: '2026-11-20T02:00:00.000Z',
  disabledAt: null,
  disabledBy: null,
  ...more,
});

const connection = (name: string, nodes: readonly unknown[]) => ({
  __typename: name,
  totalCount: nodes.length,
  pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
  nodes,
});

export const accountPage = (nodes: readonly unknown[], separatesDuties = false) => ({
  today: TODAY,
  accessRules: { __typename: 'AccessRules', separatesDuties },
  active: { __typename: 'AccountConnection', totalCount: nodes.length },
  disabled: { __typename: 'AccountConnection', totalCount: 0 },
  accounts: connection('AccountConnection', nodes),
});

export const token = (name: string, more: object = {}) => ({
  __typename: 'ApiToken',
  id: `id of ${name}`,
  name,
  hint: 'qq_AbCdEf',
  scopes: ['READ'],
  divisions: [],
  expiresOn: '2027-05-21',
  createdAt: '2026-11-20T02:00:00.000Z',
  createdBy: 'admin',
  usedAt: null,
  standing: 'ACTIVE',
  revokedAt: null,
  revokedBy: null,
  ...more,
});

export const tokenPage = (nodes: readonly unknown[]) => ({
  today: TODAY,
  apiTokens: connection('ApiTokenConnection', nodes),
});

export const ownSessions = (separatesDuties = false) => ({
  accessRules: {
    __typename: 'AccessRules',
    separatesDuties,
    shortestPassword: 10,
    kindsInPassword: 1,
    rememberedPasswords: 1,
    passwordDays: null,
  },
  sessions: ['current', 'other'].map(id => ({
    __typename: 'Session',
    id,
    startedAt: '2026-11-22T01:00:00.000Z',
    seenAt: '2026-11-22T02:00:00.000Z',
    endsAt: '2026-11-22T02:30:00.000Z',
    address: id === 'current' ? '127.0.0.1' : '10.0.0.7',
    userAgent: 'Mozilla/5.0 (Windows NT 10.0) Firefox/140.0',
    current: id === 'current',
  })),
});
