import { useMutation } from '@apollo/client/react';
import { Button } from 'antd';
import { EVENT_KIND_LABELS, formatDay, parseEntry, type EventKind } from '@qianqi/shared';
import { useCallback, useMemo } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { CreditFileGate, useFile } from '../domain/creditFile/CreditFileGate';
import { effectText } from '../domain/effect';
import { GradeImpactCard } from '../domain/GradeImpactCard';
import { gradeImpact } from '../domain/impact';
import { useViewer } from '../domain/viewer';
import { CreditFileDocument } from '../generated/graphql';
import { kindOfSlug, paths } from '../paths';
import { EntryForm } from '../ui/entry/EntryForm';
import type { RawValues } from '../ui/entry/field';
import { useEntry } from '../ui/entry/useEntry';
import { useNotice } from '../ui/notice';
import { Message } from '../ui/States';
import { usePageTitle } from '../ui/usePageTitle';
import { EVENT_FIELDS } from '../domain/event/eventFields';
import { withEntry } from '../domain/event/hypothetical';
import { RECORDINGS } from '../domain/event/recording';
import { SameKind } from './SameKind';

/** Records one event of the kind its URL names, with its effect on the grade beside it. */
export function EventCreate() {
  const { creditCode = '', kind: slug } = useParams();
  const kind = kindOfSlug(slug);
  if (!kind) return <Message title="没有这种记录" page />;
  return (
    <CreditFileGate creditCode={creditCode}>
      <Form key={kind} kind={kind} />
    </CreditFileGate>
  );
}

function Form({ kind }: { readonly kind: EventKind }) {
  const { enterprise, record, history, today, events } = useFile();
  const { id: enterpriseId, creditCode, name } = enterprise;
  const label = EVENT_KIND_LABELS[kind];
  usePageTitle(`登记${label}`);
  const { username } = useViewer();
  const navigate = useNavigate();
  const tell = useNotice();
  const [send] = useMutation(RECORDINGS[kind]);
  const fields = EVENT_FIELDS[kind];
  const check = useCallback(
    (raw: RawValues) => {
      const parsed = parseEntry(kind, raw, today);
      return parsed.ok ? [] : parsed.error;
    },
    [kind, today],
  );
  const entry = useEntry({ fields, today, draftKey: `${username}:${creditCode}:${kind}`, check });
  const impact = useMemo(() => {
    const after = withEntry(record, kind, entry.raw, today);
    return after && gradeImpact(history, record, after, today);
  }, [record, kind, entry.raw, today, history]);

  const save = async (another: boolean) => {
    let done = '';
    const saved = await entry.submit(async (raw, idempotencyKey) => {
      const { data } = await send({
        variables: { input: { enterpriseId, ...raw, idempotencyKey } },
        refetchQueries: [CreditFileDocument],
        awaitRefetchQueries: true,
      });
      done = effectText(`${label}已登记`, data!.recorded.gradeEffect);
      return data!.recorded.userErrors;
    });
    if (!saved) return;
    tell(done);
    if (another) entry.clear();
    else void navigate(paths.dossier(creditCode), { replace: true });
  };
  return (
    <>
      <div className="page-head">
        <h1>登记{label}</h1>
        <p>
          <Link to={paths.dossier(creditCode)}>{name}</Link> <span className="code quiet">{creditCode}</span>
        </p>
      </div>
      <div className="entry-columns">
        <EntryForm
          label={`登记${label}`}
          fields={fields}
          entry={entry}
          today={today}
          onSubmit={another => void save(another)}
        >
          <Button type="primary" htmlType="submit" loading={entry.saving}>
            保存
          </Button>
          <Button disabled={entry.saving} onClick={() => void save(true)}>
            保存并再登记一条
          </Button>
          <Button type="text" onClick={() => void navigate(paths.dossier(creditCode))}>
            返回档案
          </Button>
          <p className="entry-keys">
            <kbd>Enter</kbd> 下一项 <kbd>Ctrl</kbd>+<kbd>Enter</kbd> 保存 <kbd>Shift</kbd>+<kbd>Enter</kbd>{' '}
            换行
          </p>
        </EntryForm>
        <aside className="entry-aside">
          <GradeImpactCard after="保存后" impact={impact} />
          <p className="quiet entry-today">按 {formatDay(today)} 计算</p>
          <SameKind kind={kind} events={events} />
        </aside>
      </div>
    </>
  );
}
