import { useMutation } from '@apollo/client/react';
import { REDRESS_DECISION_LABELS, REDRESS_EFFECT, type RedressDecision } from '@qianqi/shared';
import { useCallback, useMemo } from 'react';
import { withOutcome, withoutEvent } from '../domain/changedRecord';
import { ChangeDialog } from '../domain/ChangeDialog';
import { useFile } from '../domain/creditFile/CreditFileGate';
import { effectText } from '../domain/effect';
import { GradeImpactCard } from '../domain/GradeImpactCard';
import { gradeImpact } from '../domain/impact';
import { useViewer } from '../domain/viewer';
import { DecideRedressCaseDocument } from '../generated/graphql';
import type { RawValues } from '../ui/entry/field';
import { useEntry } from '../ui/entry/useEntry';
import { checkDecision, decisionFields } from './redressFields';
import { caseTitle, isOpenTo, subjectText, type CaseRow } from './redressText';

interface Props {
  readonly of: CaseRow;
  readonly onClose: () => void;
}

const DECISIONS: readonly RedressDecision[] = ['UPHOLD', 'REJECT', 'REFUSE'];

/** Decides a case, with what upholding it does to the grade before anything is sent. */
export function RedressDecide({ of, onClose }: Props) {
  const { record, history, today, events } = useFile();
  const { username } = useViewer();
  const [mutate] = useMutation(DecideRedressCaseDocument);
  const aboutListing = of.event === null;
  const fields = useMemo(() => {
    const open = DECISIONS.filter(decision => isOpenTo(of, decision));
    const standing = events.filter(({ voidedAt }) => voidedAt === null);
    const records = standing.map(event => ({ value: event.id, label: subjectText(event) }));
    return decisionFields(open, aboutListing && open.includes('UPHOLD') ? records : null);
  }, [of, events, aboutListing]);
  const check = useCallback(
    (raw: RawValues) => checkDecision(raw, today, aboutListing),
    [today, aboutListing],
  );
  const entry = useEntry({ fields, today, draftKey: `${username}:decide:${of.id}`, check });
  const decision = entry.raw['decision'] as RedressDecision | undefined;
  const eventId = of.event?.id ?? (entry.raw['eventId'] as string | undefined);
  const impact = useMemo(() => {
    if (decision === undefined) return null;
    if (decision !== 'UPHOLD') return gradeImpact(history, record, record, today);
    if (eventId === undefined) return null;
    const changed =
      REDRESS_EFFECT[of.kind] === 'VOID'
        ? withoutEvent(record, eventId)
        : withOutcome(record, eventId, 'REPAIRED', today);
    return gradeImpact(history, record, changed, today);
  }, [decision, eventId, history, record, today, of.kind]);
  const send = async (raw: RawValues) => {
    const { data } = await mutate({
      variables: {
        input: {
          caseId: of.id,
          decision: raw['decision'] as RedressDecision,
          reason: String(raw['reason']),
          eventId: aboutListing && raw['decision'] === 'UPHOLD' ? String(raw['eventId']) : null,
        },
      },
      refetchQueries: 'active',
      awaitRefetchQueries: true,
    });
    const { userErrors, gradeEffect } = data!.decideRedressCase;
    const said = `已决定：${REDRESS_DECISION_LABELS[raw['decision'] as RedressDecision]}`;
    return { userErrors, done: effectText(said, gradeEffect) };
  };
  return (
    <ChangeDialog
      title="作出决定"
      what={caseTitle(of)}
      verb="决定"
      fields={fields}
      entry={entry}
      send={send}
      onClose={onClose}
    >
      <GradeImpactCard
        after={decision === 'UPHOLD' ? EFFECT_WORDS[of.kind] : '决定后'}
        impact={impact}
        unknown="选择决定后在此显示对等级的影响。"
      />
    </ChangeDialog>
  );
}

const EFFECT_WORDS = { OBJECTION: '作废记录后', REPAIR: '修复后' } as const;
