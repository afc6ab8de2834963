/** What a clerk enters of an enterprise itself, read by the same fields in the form and on the server. */
import { formatDay, type Day } from '../day.js';
import { describeCreditCodeError, parseCreditCode, type CreditCode } from '../creditCode/creditCode.js';
import { REASON_FIELD } from '../event/entry.js';
import {
  matching,
  oneOf,
  optional,
  parseFields,
  pastDay,
  text,
  type Field,
  type Parsed,
} from '../event/field.js';
import { refusal, type Refusal } from '../refusal.js';
import { err, type Result } from '../result.js';
import { SECTORS } from '../vocabulary.js';

const creditCode: Field<CreditCode> = {
  label: '统一社会信用代码',
  parse(raw) {
    const parsed = parseCreditCode(typeof raw === 'string' ? raw : '');
    return parsed.ok ? parsed : err(refusal('BAD_CREDIT_CODE', describeCreditCodeError(parsed.error)));
  },
  print: value => value,
};

/** The fields that may change later; `creditCode` and `includedOn` never do. */
const ENTERPRISE_CHANGES = {
  name: text('企业名称', 200),
  sector: oneOf('行业领域', SECTORS),
  divisionCode: matching('属地代码', /^\d{6,12}$/, '6 至 12 位数字'),
  industryCode: optional(matching('国民经济行业代码', /^[A-T]?\d{2,4}$/, '形如 0610 或 B0610')),
  address: optional(text('生产经营地址', 300)),
  principalName: optional(text('主要负责人', 50)),
  principalPhone: optional(matching('主要负责人电话', /^[+\d][\d -]{4,24}$/, '数字、空格和连字符')),
};

const ENTERPRISE_FIELDS = { creditCode, includedOn: pastDay('首次纳入日期'), ...ENTERPRISE_CHANGES };

export type EnterpriseEntry = Parsed<typeof ENTERPRISE_FIELDS>;
export type EnterpriseChange = Partial<Parsed<typeof ENTERPRISE_CHANGES>>;

export function parseEnterprise(
  raw: Readonly<Record<string, unknown>>,
  today: Day,
): Result<EnterpriseEntry, readonly Refusal[]> {
  return parseFields(ENTERPRISE_FIELDS, raw, today);
}

/** Reads only the fields that were given; null empties one that may be empty. */
export function parseEnterpriseChange(
  raw: Readonly<Record<string, unknown>>,
  today: Day,
): Result<EnterpriseChange, readonly Refusal[]> {
  const given = Object.fromEntries(
    Object.entries(ENTERPRISE_CHANGES).filter(([name]) => raw[name] !== undefined),
  );
  return parseFields(given, raw, today);
}

const DEREGISTRATION_FIELDS = { deregisteredOn: pastDay('注销、停业日期'), reason: REASON_FIELD };
export type DeregistrationEntry = Parsed<typeof DEREGISTRATION_FIELDS>;

/** Reads from which day on an enterprise is supervised no longer, and why; not before it was included. */
export function parseDeregistration(
  enterprise: { readonly includedOn: Day },
  raw: Readonly<Record<string, unknown>>,
  today: Day,
): Result<DeregistrationEntry, readonly Refusal[]> {
  const parsed = parseFields(DEREGISTRATION_FIELDS, raw, today);
  if (parsed.ok && parsed.value.deregisteredOn < enterprise.includedOn)
    return err([
      refusal('OUT_OF_RANGE', `注销、停业日期不能早于纳入日期（${formatDay(enterprise.includedOn)}）`, [
        'deregisteredOn',
      ]),
    ]);
  return parsed;
}
