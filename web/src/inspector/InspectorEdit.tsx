import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { day, SECTOR_LABELS, type Day } from '@qianqi/shared';
import { useCallback, useMemo } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { may, useViewer } from '../domain/viewer';
import {
  InspectorShowDocument,
  UpdateInspectorDocument,
  type InspectorShowQuery,
} from '../generated/graphql';
import { paths } from '../paths';
import { EntryForm } from '../ui/entry/EntryForm';
import type { RawValues } from '../ui/entry/field';
import { useEntry } from '../ui/entry/useEntry';
import { useNotice } from '../ui/notice';
import { Failure, LoadingRows, Message } from '../ui/States';
import { usePageTitle } from '../ui/usePageTitle';
import { LicenceEnd } from './inspectorColumns';
import { checkInspector, editFields, enteredOf } from './inspectorFields';
import { RecusalPanel } from './RecusalPanel';

export type ShownInspector = NonNullable<InspectorShowQuery['inspector']>;

/** One inspector: who it is, until when the licence lasts, what is in hand, and from whom to keep away. */
export function InspectorEdit() {
  const { id = '' } = useParams();
  const keeps = may(useViewer(), 'KEEP_INSPECTORS');
  const { data, error, refetch } = useQuery(InspectorShowDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const inspector = data?.inspector;
  usePageTitle(inspector?.name ?? '检查人员');
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} page />;
  if (!data) return <LoadingRows rows={8} label="正在载入检查人员" />;
  if (!inspector)
    return (
      <Message title="没有这名检查人员" page>
        <Link to={paths.inspectors()}>返回检查人员列表</Link>
      </Message>
    );
  const today = day(data.today);
  return (
    <>
      <div className="page-head">
        <h1>{inspector.name}</h1>
        <span className="code">{inspector.licenceNumber}</span>
        <span>
          有效期至 <LicenceEnd on={inspector.licenceExpiresOn} today={today} />
        </span>
        <Link to={paths.tasks({ inspector: inspector.id })}>在手任务 {inspector.assignedTasks} 项</Link>
      </div>
      <div className="entry-columns">
        {keeps ? (
          <Form key={inspector.id} inspector={inspector} today={today} />
        ) : (
          <Facts inspector={inspector} />
        )}
        <RecusalPanel inspector={inspector} today={today} keeps={keeps} />
      </div>
    </>
  );
}

function Form({ inspector, today }: { readonly inspector: ShownInspector; readonly today: Day }) {
  const { id, licenceNumber } = inspector;
  const { username } = useViewer();
  const [update] = useMutation(UpdateInspectorDocument);
  const navigate = useNavigate();
  const tell = useNotice();
  const fields = useMemo(() => editFields(inspector), [inspector]);
  const check = useCallback(
    (raw: RawValues) => checkInspector(raw, today, licenceNumber),
    [today, licenceNumber],
  );
  const entry = useEntry({ fields, today, draftKey: `${username}:inspector:${id}`, check });

  const save = async () => {
    const saved = await entry.submit(async raw => {
      const { data } = await update({ variables: { input: { inspectorId: id, ...enteredOf(raw) } } });
      return data!.updateInspector.userErrors;
    });
    if (!saved) return;
    tell('检查人员资料已修改');
    void navigate(paths.inspectors());
  };
  return (
    <EntryForm label="修改检查人员" fields={fields} entry={entry} today={today} onSubmit={() => void save()}>
      <Button type="primary" htmlType="submit" loading={entry.saving}>
        保存（Ctrl+Enter）
      </Button>
      <Button onClick={() => void navigate(paths.inspectors())}>返回</Button>
    </EntryForm>
  );
}

/** For those who may only look. */
function Facts({ inspector: { unit, sectors, active } }: { readonly inspector: ShownInspector }) {
  return (
    <dl className="panel facts">
      <dt>所在单位</dt>
      <dd>{unit}</dd>
      <dt>可检查行业</dt>
      <dd>{sectors.map(sector => SECTOR_LABELS[sector]).join('、') || '各行业'}</dd>
      <dt>状态</dt>
      <dd>{active ? '在岗' : '离岗'}</dd>
    </dl>
  );
}
