/**
 * Records of many enterprises as the rules read them, one row an enterprise: what counts is packed into a text by PostgreSQL
 * and unpacked here, which costs a fifth of reading a row for each event. Only for counting: events carry no ids, and what is
 * voided or lies before the windows is left out.
 */
import {
  FACTS_OF_KIND,
  formatDay,
  windowFrom,
  type Certificate,
  type CreditEvent,
  type CreditRecord,
  type Day,
  type EventKind,
  type EventOutcome,
  type EventOutcomeKind,
  type Interviewee,
  type InterviewTrigger,
  type Money,
  type Policy,
} from '@qianqi/shared';

export interface PackedRow {
  readonly key: string;
  /** Days since 1970-01-01, as all days here. */
  readonly includedOn: number;
  readonly events: string | null;
  readonly certificates: string | null;
}

const EPOCH = `DATE '1970-01-01'`;

/** Kinds that count, by the letter they are packed with. */
const KINDS = { A: 'ACCIDENT', I: 'INTERVIEW', P: 'PENALTY', C: 'COMPLAINT' } as const satisfies Readonly<
  Record<string, EventKind>
>;
const OUTCOMES: Readonly<Record<string, EventOutcomeKind>> = {
  W: 'WITHDRAWN',
  D: 'DUPLICATE',
  V: 'VERIFIED',
  R: 'REPAIRED',
  L: 'LIFTED',
};
const INTERVIEWEES: Readonly<Record<string, Interviewee>> = { P: 'PRINCIPAL', O: 'OTHER' };
const TRIGGERS: Readonly<Record<string, InterviewTrigger>> = { V: 'VIOLATION', G: 'GRADE_MEASURE' };

/**
 * The statement for the enterprises of a condition on a column that holds an enterprise's key, such as `${column} = ANY($2)`.
 * `$1` is what `sinceDays` answers.
 */
export function packedRecordsSql(condition: (column: string) => string, columns = ''): string {
  return `SELECT e.id AS key, e.included_on - ${EPOCH} AS "includedOn", v.packed AS events, c.packed AS certificates${columns}
    FROM enterprise e
    LEFT JOIN (
      SELECT v.enterprise_id, string_agg(left(v.kind, 1) || (v.counts_from - ${EPOCH})
        || CASE v.kind
             WHEN 'PENALTY' THEN ',' || replace(v.fine::text, '.', '') || ',' || replace(v.confiscated::text, '.', '')
             WHEN 'INTERVIEW' THEN ',' || left(v.interviewee, 1) || left(v.interview_trigger, 1) ELSE '' END
        || coalesce(o.packed, ''), '|') AS packed
      FROM event v LEFT JOIN (
        SELECT o.enterprise_id, o.event_id, string_agg(';' || left(o.kind, 1) || (o.on_day - ${EPOCH}), '') AS packed
        FROM event_outcome o WHERE ${condition('o.enterprise_id')} GROUP BY o.enterprise_id, o.event_id
      ) o ON o.enterprise_id = v.enterprise_id AND o.event_id = v.id
      WHERE ${condition('v.enterprise_id')} AND v.voided_at IS NULL AND (
        ${Object.values(KINDS)
          .map((kind, index) => `v.kind = '${kind}' AND v.counts_from >= ($1::date[])[${index + 1}]`)
          .join(' OR ')})
      GROUP BY v.enterprise_id
    ) v ON v.enterprise_id = e.id
    LEFT JOIN (
      SELECT c.enterprise_id, string_agg(right(c.level, 1) || (c.issued_on - ${EPOCH}) || ',' || (c.expires_on - ${EPOCH})
        || coalesce(',' || (c.revoked_on - ${EPOCH}), ''), '|') AS packed
      FROM standardization_certificate c
      WHERE ${condition('c.enterprise_id')} AND c.voided_at IS NULL GROUP BY c.enterprise_id
    ) c ON c.enterprise_id = e.id
    WHERE ${condition('e.id')} ORDER BY e.id`;
}

/** The first days that any of these editions looks at on that day, by kind of event: nothing earlier is read. */
export function sinceDays(policies: readonly Policy[], on: Day): readonly string[] {
  return Object.values(KINDS).map(kind => {
    const facts = FACTS_OF_KIND[kind]!;
    const years = Math.max(...policies.flatMap(({ withinYears }) => facts.map(fact => withinYears[fact])));
    return formatDay(windowFrom(on, years));
  });
}

/** First days for whoever reads of all days. */
export const EVER: readonly string[] = Object.values(KINDS).map(() => '-infinity');

/** Kinds that any rule weighs. */
export const WEIGHING_KINDS: readonly (typeof KINDS)[keyof typeof KINDS][] = Object.values(KINDS);

/** In SQL: events that some rule weighs on some day, as nothing that is voided. */
export const WEIGHING = `voided_at IS NULL AND kind IN (${WEIGHING_KINDS.map(kind => `'${kind}'`).join(', ')})`;

/** Which events these are: nothing that is voided, that no rule weighs or that lies before. The days are the registry's own. */
export function weighingSince(since: readonly string[]): string {
  const each = Object.values(KINDS).map(
    (kind, index) => `kind = '${kind}' AND counts_from >= '${since[index]!}'`,
  );
  return `voided_at IS NULL AND (${each.join(' OR ')})`;
}

export function unpack({ includedOn, events, certificates }: PackedRow): CreditRecord {
  return {
    includedOn: includedOn as Day,
    recordedAt: 0,
    events: events === null ? [] : events.split('|').map(unpackEvent),
    certificates: certificates === null ? [] : certificates.split('|').map(unpackCertificate),
  };
}

const NO_OUTCOMES: readonly EventOutcome[] = [];

function unpackEvent(text: string): CreditEvent {
  const kind = KINDS[text[0] as keyof typeof KINDS];
  const end = text.indexOf(';');
  const said = end < 0 ? text : text.slice(0, end);
  const [on, first = '', second] = said.slice(1).split(',');
  const isPenalty = kind === 'PENALTY';
  const isInterview = kind === 'INTERVIEW';
  return {
    id: '',
    kind,
    on: Number(on) as Day,
    recordedAt: 0,
    voidedAt: null,
    fine: (isPenalty ? Number(first) : 0) as Money,
    confiscated: (isPenalty ? Number(second) : 0) as Money,
    interviewee: isInterview ? INTERVIEWEES[first[0]!]! : null,
    trigger: isInterview ? TRIGGERS[first[1]!]! : null,
    outcomes:
      end < 0
        ? NO_OUTCOMES
        : text
            .slice(end + 1)
            .split(';')
            .map(unpackOutcome),
  };
}

function unpackOutcome(text: string): EventOutcome {
  return { kind: OUTCOMES[text[0]!]!, on: Number(text.slice(1)) as Day, recordedAt: 0 };
}

function unpackCertificate(text: string): Certificate {
  const [issuedOn, expiresOn, revokedOn] = text.slice(1).split(',').map(Number);
  return {
    id: '',
    level: `LEVEL_${text[0] as '1' | '2' | '3'}`,
    issuedOn: issuedOn as Day,
    expiresOn: expiresOn as Day,
    revokedOn: (revokedOn ?? null) as Day | null,
    recordedAt: 0,
    revokedAt: null,
    voidedAt: null,
  };
}
