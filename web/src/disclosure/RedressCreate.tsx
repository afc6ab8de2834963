import { useMutation } from '@apollo/client/react';
import { REDRESS_KIND_LABELS, type Day } from '@qianqi/shared';
import { useCallback, useMemo } from 'react';
import { useViewer } from '../domain/viewer';
import { FileRedressCaseDocument, type FileRedressCaseInput } from '../generated/graphql';
import { EntryDialog } from '../ui/entry/EntryDialog';
import type { RawValues } from '../ui/entry/field';
import { checkFiling, filingFields, filingInput, type Filing } from './redressFields';
import { subjectText, type CaseRow } from './redressText';

interface Props {
  readonly enterprise: { readonly id: string; readonly name: string };
  readonly filing: Filing & { readonly event: CaseRow['event'] };
  readonly today: Day;
  readonly onClose: () => void;
}

const TITLES = { OBJECTION: '登记异议', REPAIR: '登记信用修复申请' } as const;

/** Enters what an enterprise asks for; somebody else will decide it. */
export function RedressCreate({ enterprise, filing, today, onClose }: Props) {
  const { username } = useViewer();
  const [mutate] = useMutation(FileRedressCaseDocument);
  const { kind, event } = filing;
  const fields = useMemo(() => filingFields({ kind, event }, today), [kind, event, today]);
  const check = useCallback(
    (raw: RawValues) => checkFiling({ kind, event }, raw, today),
    [kind, event, today],
  );
  return (
    <EntryDialog
      title={TITLES[kind]}
      what={`${enterprise.name}　${subjectText(event)}`}
      verb="登记"
      fields={fields}
      today={today}
      draftKey={`${username}:redress:${kind}:${event?.id ?? enterprise.id}`}
      check={check}
      send={async (raw, idempotencyKey) => {
        const entered = filingInput(filing, raw);
        const input = { ...entered, enterpriseId: enterprise.id, eventId: event?.id ?? null, idempotencyKey };
        const { data } = await mutate({
          variables: { input: input as unknown as FileRedressCaseInput },
          refetchQueries: 'active',
        });
        return {
          userErrors: data!.fileRedressCase.userErrors,
          done: `${REDRESS_KIND_LABELS[kind]}已登记，待受理`,
        };
      }}
      onClose={onClose}
    />
  );
}
