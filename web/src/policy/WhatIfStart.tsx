import { useMutation } from '@apollo/client/react';
import { day, formatDay, type Day } from '@qianqi/shared';
import { useState } from 'react';
import { FAILURE_SENTENCES, failureOf } from '../apollo/failure';
import { editionOf } from '../domain/creditFile/creditFile';
import { StartWhatIfDocument, type WhatIfsQuery } from '../generated/graphql';
import { randomKey } from '../ui/chance';
import { DayInput } from '../ui/DayInput';
import { useDesk } from './PolicyDesk';
import { DRAFT_STATUS_LABELS } from './policyText';

interface Props {
  /** `draft:<id>` or `edition:<id>`, chosen beforehand. */
  readonly of: string;
  readonly drafts: WhatIfsQuery['policyDrafts'];
  /** One of one's own is running. */
  readonly busy: boolean;
  readonly onStarted: (id: string) => Promise<void>;
}

/** What to simulate, and for which day. */
export function WhatIfStart({ of, drafts, busy, onStarted }: Props) {
  const { editions, inForce, today } = useDesk();
  const [start, { loading }] = useMutation(StartWhatIfDocument);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [asOf, setAsOf] = useState<Day | null>(null);
  const choices = [
    ...drafts
      .filter(({ status }) => status !== 'DISCARDED' && status !== 'ADOPTED')
      .map(({ id, document, status }) => ({
        value: `draft:${id}`,
        label: `${editionOf(document).title}（${DRAFT_STATUS_LABELS[status]}）`,
      })),
    ...editions
      .filter(edition => edition !== inForce)
      .map(({ id, title }) => ({ value: `edition:${id}`, label: title })),
  ];
  const [chosen, setChosen] = useState(of || (choices[0]?.value ?? ''));

  const begin = async () => {
    const [kind, id] = chosen.split(/:(.*)/);
    const subject = kind === 'draft' ? { draftId: id } : { editionId: id };
    try {
      const { data } = await start({
        variables: {
          input: { ...subject, asOf: asOf === null ? null : formatDay(asOf), idempotencyKey: randomKey() },
        },
      });
      const { whatIf, userErrors } = data!.startWhatIf;
      setRefused(userErrors.map(({ message }) => message));
      if (whatIf) await onStarted(whatIf.id);
    } catch (error) {
      setRefused([FAILURE_SENTENCES[failureOf(error)]]);
    }
  };

  return (
    <form
      className="policy-actions"
      aria-label="发起推演"
      onSubmit={event => {
        event.preventDefault();
        void begin();
      }}
    >
      <label className="labelled">
        <span>推演</span>
        <select aria-label="推演的制度" value={chosen} onChange={({ target }) => setChosen(target.value)}>
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <DayInput label="按哪一天" value={asOf} today={day(today)} placeholder="今天" onChange={setAsOf} />
      <button type="submit" className="button button-primary" disabled={busy || loading || chosen === ''}>
        开始推演
      </button>
      <span className="quiet">对全部企业逐一试算，不改动任何记录。</span>
      {refused.map(message => (
        <p key={message} className="draft-error" role="alert">
          {message}
        </p>
      ))}
    </form>
  );
}
