import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { day, foldCreditCode } from '@qianqi/shared';
import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { useViewer } from '../domain/viewer';
import { CreateEnterpriseDocument, TodayDocument, type CreateEnterpriseInput } from '../generated/graphql';
import { paths } from '../paths';
import { EntryForm } from '../ui/entry/EntryForm';
import type { RawValues } from '../ui/entry/field';
import { useEntry } from '../ui/entry/useEntry';
import { useNotice } from '../ui/notice';
import { Failure, LoadingRows } from '../ui/States';
import { usePageTitle } from '../ui/usePageTitle';
import { checkEnterprise, CREATE_FIELDS } from './enterpriseFields';

export function EnterpriseCreate() {
  usePageTitle('新增企业');
  const { data, error, refetch } = useQuery(TodayDocument);
  return (
    <>
      <div className="page-head">
        <h1>新增企业</h1>
      </div>
      {error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <Form today={data.today} />
      ) : (
        <LoadingRows />
      )}
    </>
  );
}

function Form({ today: todayText }: { readonly today: string }) {
  const today = day(todayText);
  const { username } = useViewer();
  const [create] = useMutation(CreateEnterpriseDocument);
  const navigate = useNavigate();
  const tell = useNotice();
  const check = useCallback((raw: RawValues) => checkEnterprise(CREATE_FIELDS, raw, today), [today]);
  const entry = useEntry({ fields: CREATE_FIELDS, today, draftKey: `${username}:enterprise`, check });

  const save = async () => {
    let creditCode = '';
    const saved = await entry.submit(async (raw, idempotencyKey) => {
      creditCode = foldCreditCode(String(raw['creditCode']));
      const input = { ...raw, creditCode, idempotencyKey } as CreateEnterpriseInput;
      const { data } = await create({ variables: { input } });
      return data!.createEnterprise.userErrors;
    });
    if (!saved) return;
    tell('企业已新增');
    void navigate(paths.dossier(creditCode), { replace: true });
  };
  return (
    <EntryForm
      label="新增企业"
      fields={CREATE_FIELDS}
      entry={entry}
      today={today}
      onSubmit={() => void save()}
    >
      <Button type="primary" htmlType="submit" loading={entry.saving}>
        保存（Ctrl+Enter）
      </Button>
      <Button onClick={() => void navigate(-1)}>取消</Button>
    </EntryForm>
  );
}
