import { useMutation } from '@apollo/client/react';
import { Button } from 'antd';
import type { Day } from '@qianqi/shared';
import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { useToday } from '../domain/useToday';
import { useViewer } from '../domain/viewer';
import { CreateInspectorDocument } from '../generated/graphql';
import { paths } from '../paths';
import { EntryForm } from '../ui/entry/EntryForm';
import type { RawValues } from '../ui/entry/field';
import { useEntry } from '../ui/entry/useEntry';
import { useNotice } from '../ui/notice';
import { LoadingRows } from '../ui/States';
import { usePageTitle } from '../ui/usePageTitle';
import { checkInspector, CREATE_FIELDS, enteredOf } from './inspectorFields';

export function InspectorCreate() {
  usePageTitle('新增检查人员');
  const today = useToday();
  return (
    <>
      <div className="page-head">
        <h1>新增检查人员</h1>
      </div>
      {today ? <Form today={today} /> : <LoadingRows />}
    </>
  );
}

function Form({ today }: { readonly today: Day }) {
  const { username } = useViewer();
  const [create] = useMutation(CreateInspectorDocument);
  const navigate = useNavigate();
  const tell = useNotice();
  const check = useCallback((raw: RawValues) => checkInspector(raw, today), [today]);
  const entry = useEntry({ fields: CREATE_FIELDS, today, draftKey: `${username}:inspector`, check });

  const save = async () => {
    let id = '';
    const saved = await entry.submit(async (raw, idempotencyKey) => {
      const licenceNumber = String(raw['licenceNumber']);
      const input = { ...enteredOf(raw), licenceNumber, idempotencyKey };
      const { data } = await create({ variables: { input } });
      id = data!.createInspector.inspector?.id ?? '';
      return data!.createInspector.userErrors;
    });
    if (!saved) return;
    tell('检查人员已登记，如有应回避的企业请在此登记');
    void navigate(paths.inspector(id), { replace: true });
  };
  return (
    <EntryForm
      label="新增检查人员"
      fields={CREATE_FIELDS}
      entry={entry}
      today={today}
      onSubmit={() => void save()}
    >
      <Button type="primary" htmlType="submit" loading={entry.saving}>
        保存（Ctrl+Enter）
      </Button>
      <Button onClick={() => void navigate(paths.inspectors())}>取消</Button>
    </EntryForm>
  );
}
