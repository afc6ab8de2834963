/** Sessions, tokens and headers that nobody gave out, and good ones sent by another site. */
import { postJson, request, type Attack, type Target } from '../attack.js';

const QUERY = '{ enterprises { totalCount } }';

const cookies = [
  'qianqi_session=',
  'qianqi_session=guess',
  `qianqi_session=${'A'.repeat(43)}`,
  `qianqi_session=${'x'.repeat(4000)}`,
  'qianqi_session=null',
  'qianqi_session=%00',
  'qianqi_session="; qianqi_session="',
  "qianqi_session=' OR 1=1 --",
  'qianqi_session[]=1',
  'session=admin',
  'qianqi_session=eyJhbGciOiJub25lIn0.eyJyb2xlIjoiQURNSU5JU1RSQVRPUiJ9.',
  'role=ADMINISTRATOR; admin=1',
];
const authorizations = [
  'Bearer',
  'Bearer ',
  'Bearer null',
  'Bearer qq_',
  `Bearer qq_${'A'.repeat(43)}`,
  `Bearer ${'x'.repeat(5000)}`,
  'Basic YWRtaW46YWRtaW4=',
  'bearer qq_x',
  'Bearer a b',
  'Digest username="admin"',
  'Negotiate x',
  'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiJ9.',
  "Bearer ' OR 1=1 --",
];
const claims: readonly Record<string, string>[] = [
  { 'x-forwarded-for': '127.0.0.1' },
  { 'x-real-ip': '127.0.0.1' },
  { 'x-forwarded-user': 'admin' },
  { 'x-remote-user': 'admin' },
  { 'x-original-url': '/admin' },
  { 'x-http-method-override': 'GET' },
  { 'x-user-roles': 'ADMINISTRATOR' },
  { forwarded: 'for=127.0.0.1;by=admin' },
  { 'x-forwarded-host': 'evil.example' },
  { 'x-forwarded-proto': 'https' },
  { 'apollo-require-preflight': '1', 'x-admin': 'true' },
  { from: 'admin@localhost' },
];

const refusedWith = (name: string, headers: Record<string, string>): Attack => ({
  name,
  statuses: [401],
  codes: ['UNAUTHENTICATED'],
  send: target => postJson(target, { query: QUERY }, headers),
});

/** As a browser would send it for a page elsewhere, with the clerk's cookie should it go along. */
const fromElsewhere = (name: string, init: (target: Target) => RequestInit & { path?: string }): Attack => ({
  name,
  statuses: [400, 404, 405, 415],
  send: target => {
    const { path = '/graphql', ...rest } = init(target);
    return request(target.address, path, {
      ...rest,
      headers: {
        ...target.clerk,
        origin: 'https://evil.example',
        'sec-fetch-site': 'cross-site',
        ...(rest.headers as object),
      },
    });
  },
});

const MUTATION = (target: Target) =>
  JSON.stringify({
    query: 'mutation ($id: ID!) { voidEvent(input: { eventId: $id, reason: "x" }) { userErrors { code } } }',
    variables: { id: target.eventId },
  });

export const FORGERIES: readonly Attack[] = [
  ...cookies.map(cookie => refusedWith(`cookie ${cookie.slice(0, 60)}`, { cookie })),
  ...authorizations.map(authorization =>
    refusedWith(`authorization ${authorization.slice(0, 60)}`, { authorization }),
  ),
  ...claims.map(headers => refusedWith(`claiming ${JSON.stringify(headers)}`, headers)),
  fromElsewhere('a form of another site', target => ({
    method: 'POST',
    body: MUTATION(target),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })),
  fromElsewhere('plain text of another site', target => ({
    method: 'POST',
    body: MUTATION(target),
    headers: { 'content-type': 'text/plain' },
  })),
  fromElsewhere('an upload of another site', target => ({
    method: 'POST',
    body: MUTATION(target),
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
  })),
  fromElsewhere('a beacon of another site', target => ({
    method: 'POST',
    body: new Blob([MUTATION(target)]),
  })),
  fromElsewhere('an image of another site', target => ({
    path: `/graphql?query=${encodeURIComponent(`mutation { voidEvent(input: { eventId: "${target.eventId}", reason: "x" }) { userErrors { code } } }`)}`,
  })),
  fromElsewhere('a question in an image', () => ({ path: '/graphql?query=%7Bviewer%7Busername%7D%7D' })),
  fromElsewhere('a preflight of another site', () => ({
    method: 'OPTIONS',
    headers: { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
  })),
];
