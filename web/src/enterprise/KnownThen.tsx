import {
  describeValue,
  EVENT_KIND_LABELS,
  FACT_LABELS,
  formatDay,
  formatInstant,
  gradeText,
  knownThen,
  STANDARDIZATION_LABELS,
  type Certificate,
  type CreditEvent,
} from '@qianqi/shared';
import { useMemo } from 'react';
import type { AsOf } from '../domain/creditFile/AsOf';
import { useFile } from '../domain/creditFile/CreditFileGate';

/** What was known then beside what is known now, of the same day: the grade, the figures, the records entered or changed since. */
export function KnownThen({ asOf: { params, day } }: { readonly asOf: AsOf }) {
  const { knownAt } = params;
  const file = useFile();
  const difference = useMemo(
    () => (knownAt === null ? null : knownThen(file, file.record, day, knownAt)),
    [file, day, knownAt],
  );
  if (difference === null || knownAt === null) return null;
  const { was, is, facts, added, changed } = difference;
  const otherEdition = was !== null && is !== null && was.policy !== is.policy;
  return (
    <section className="panel known-then" aria-label="当时所知与现在所知">
      <div className="panel-head">
        <h2>当时所知与现在所知</h2>
        <span className="panel-hint">
          {formatDay(day)} 的等级，按 {formatInstant(knownAt)} 与现在的记录和制度版本分别认定
        </span>
      </div>
      <p>
        当时所知 <strong>{gradeText(was?.grade ?? null)}</strong>，现在所知{' '}
        <strong>{gradeText(is?.grade ?? null)}</strong>
        {!otherEdition &&
          facts.length === 0 &&
          added.length === 0 &&
          changed.length === 0 &&
          '；此后没有登记或变动'}
      </p>
      {otherEdition && (
        <p>
          当时该日适用《{was.policy.title}》；现在适用《{is.policy.title}》，批准于{' '}
          {formatInstant(file.adoptions.get(is.policy.id) ?? 0)}
        </p>
      )}
      {facts.length > 0 && (
        <table className="table" aria-label="数值差别">
          <thead>
            <tr>
              <th scope="col">项目</th>
              <th scope="col">当时所知</th>
              <th scope="col">现在所知</th>
            </tr>
          </thead>
          <tbody>
            {facts.map(({ fact, was, is }) => (
              <tr key={fact}>
                <th scope="row">{FACT_LABELS[fact]}</th>
                <td>{describeValue(fact, was)}</td>
                <td>
                  <mark>{describeValue(fact, is)}</mark>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Entries title="此后才登记的" entries={added} instantOf={({ recordedAt }) => recordedAt} />
      <Entries title="此后作废、撤销或有处置结果的" entries={changed} instantOf={changedAt} />
    </section>
  );
}

type Entry = CreditEvent | Certificate;

function changedAt(entry: Entry): number {
  const later =
    'outcomes' in entry ? entry.outcomes.map(({ recordedAt }) => recordedAt) : [entry.revokedAt ?? 0];
  return Math.max(entry.voidedAt ?? 0, ...later);
}

interface EntriesProps {
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly instantOf: (entry: Entry) => number;
}

function Entries({ title, entries, instantOf }: EntriesProps) {
  if (entries.length === 0) return null;
  return (
    <>
      <h3>
        {title} <span className="tab-count">{entries.length}</span>
      </h3>
      <ul className="known-then-entries">
        {entries.map(entry => (
          <li key={entry.id}>
            <span className="days">{formatDay('on' in entry ? entry.on : entry.issuedOn)}</span>
            <span>{nameOf(entry)}</span>
            <span className="quiet">{formatInstant(instantOf(entry))}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function nameOf(entry: Entry): string {
  if ('kind' in entry) return EVENT_KIND_LABELS[entry.kind];
  return `标准化证书（${STANDARDIZATION_LABELS[entry.level]}）`;
}
