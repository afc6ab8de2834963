export const ROLES = ['ADMINISTRATOR', 'CLERK', 'SCHEDULER', 'LEADER', 'AUDITOR'] as const;
export type Role = (typeof ROLES)[number];

/** What a token may be used for: reading the registry, or recording into it too. */
export const API_SCOPES = ['READ', 'RECORD'] as const;
export type ApiScope = (typeof API_SCOPES)[number];
