/** Scalars accept one spelling and refuse the rest: a value that PostgreSQL would bend silently never gets that far. */
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import {
  formatDay,
  formatMoney,
  parseCreditCode,
  parseDay,
  parseMoney,
  describeCreditCodeError,
  type Day,
  type Money,
} from '@qianqi/shared';

function badInput(message: string): never {
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

interface TextScalar {
  readonly name: string;
  readonly description: string;
  /** The value inside the server for the text sent; throws through `badInput`. */
  readonly read: (text: string) => unknown;
  readonly write: (value: never) => unknown;
}

function textScalar({ name, description, read, write }: TextScalar): GraphQLScalarType {
  const readText = (value: unknown) =>
    typeof value === 'string' ? read(value) : badInput(`${name} must be a string`);
  return new GraphQLScalarType({
    name,
    description,
    parseValue: readText,
    parseLiteral: (node: ValueNode) => readText(node.kind === Kind.STRING ? node.value : undefined),
    serialize: value => write(value as never),
  });
}

export const DateScalar = textScalar({
  name: 'Date',
  description: 'Calendar day of Asia/Shanghai, `YYYY-MM-DD`, 1900 to 2199. 日期（北京时间）。',
  read: text => {
    const parsed = parseDay(text);
    return parsed.ok
      ? text
      : badInput(`Date must be a day that exists, written 2024-03-05, from 1900 to 2199`);
  },
  write: (value: string | Day) => (typeof value === 'number' ? formatDay(value) : value),
});

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

export const DateTimeScalar = textScalar({
  name: 'DateTime',
  description: 'Instant by RFC 3339 with its offset, to the millisecond. 时刻。',
  read: text => {
    const datePart = parseDay(text.slice(0, 10));
    const instant = INSTANT.test(text) && datePart.ok ? Date.parse(text) : Number.NaN;
    return Number.isNaN(instant)
      ? badInput('DateTime must be an instant such as 2024-03-05T08:30:00.000Z')
      : new Date(instant);
  },
  // Text is one that was printed like this where the row was read.
  write: (value: Date | string) => (typeof value === 'string' ? value : value.toISOString()),
});

export const MoneyScalar = textScalar({
  name: 'Money',
  description:
    'Yuan, exact, as text with at most two decimals: `"50000.01"`; 0 to 9999999999.99. 金额（元）。',
  read: text => {
    const parsed = parseMoney(text);
    return parsed.ok
      ? formatMoney(parsed.value)
      : badInput('Money must be yuan with at most two decimals, such as "50000.01"');
  },
  write: (value: string | Money) => (typeof value === 'number' ? formatMoney(value) : value),
});

export const CreditCodeScalar = textScalar({
  name: 'CreditCode',
  description:
    'Unified social credit code (GB 32100-2015), 18 characters with a valid check. 统一社会信用代码。',
  read: text => {
    const parsed = parseCreditCode(text);
    return parsed.ok ? parsed.value : badInput(describeCreditCodeError(parsed.error));
  },
  write: (value: string) => value,
});

export const CursorScalar = textScalar({
  name: 'Cursor',
  description: 'Opaque place in a list; only ever one that the API gave. 游标。',
  read: text =>
    /^[A-Za-z0-9_-]{1,1000}$/.test(text) ? text : badInput('Cursor is not one that this API gave'),
  write: (value: string) => value,
});
