import type { Reply } from './attack.js';

/** What no answer may contain, whoever asked: how the server is made, or anything of a person. */
export const SECRETS = {
  phone: '0482-8429999',
  principal: '乌兰巴特尔',
  password: 'correct horse battery staple',
};

const PATTERNS: readonly RegExp[] = [
  /\b(SELECT|INSERT INTO|UPDATE|DELETE FROM)\b.{0,200}\b(FROM|VALUES|SET|WHERE)\b/s,
  /\n\s+at .+:\d+:\d+/,
  /node_modules|node:internal|\.ts:\d|\.js:\d|file:\/\//,
  /\/(tmp|home|root|var|usr|work|src|dist)\/[\w-]+/,
  /QueryFailedError|TypeError|ReferenceError|RangeError|SyntaxError:|ECONN|EntityMetadata|FST_ERR|HPE_/,
  /pg_catalog|information_schema|relation "|column "|constraint "|syntax error at or near|invalid input syntax/,
  /argon2|password_hash|secret_hash|PostgreSQL|fastify|Apollo Server/i,
  /Did you mean/,
  ...Object.values(SECRETS).map(secret => new RegExp(secret)),
];

/** What leaked by a reply; null for nothing. What was sent may come back, but not as markup. */
export function leakIn({ head, body }: Reply, echoed = ''): string | null {
  if (/[<>"]/.test(echoed) && body.includes(echoed) && body.startsWith('<')) return echoed;
  const own = echoed === '' ? body : body.replaceAll(escaped(echoed), '');
  const found = PATTERNS.map(pattern => pattern.exec(`${head}\n\n${own}`)).find(match => match !== null);
  return found ? found[0] : null;
}

function escaped(text: string): string {
  const names: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.trim().replace(/[&<>"']/g, character => names[character]!);
}
