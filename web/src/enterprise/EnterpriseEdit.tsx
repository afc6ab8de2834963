import { useMutation } from '@apollo/client/react';
import { Button } from 'antd';
import { useCallback, useMemo } from 'react';
import { useNavigate, useParams } from 'react-router';
import { CreditFileGate, useFile } from '../domain/creditFile/CreditFileGate';
import { useViewer } from '../domain/viewer';
import {
  CreditFileDocument,
  UpdateEnterpriseDocument,
  type UpdateEnterpriseInput,
} from '../generated/graphql';
import { paths } from '../paths';
import { EntryForm } from '../ui/entry/EntryForm';
import type { RawValues } from '../ui/entry/field';
import { useEntry } from '../ui/entry/useEntry';
import { useNotice } from '../ui/notice';
import { usePageTitle } from '../ui/usePageTitle';
import { checkEnterprise, EDIT_FIELDS } from './enterpriseFields';

export function EnterpriseEdit() {
  const { creditCode = '' } = useParams();
  return (
    <CreditFileGate creditCode={creditCode}>
      <Form />
    </CreditFileGate>
  );
}

const EDITABLE = ['name', 'sector', 'divisionCode', 'industryCode', 'address', 'principalName'] as const;

/** What is typed to have the number removed: an empty field leaves it as it is, since only its ends are shown. */
const NONE = '无';

/** Corrects what is known of the enterprise itself. A changed name leaves the old one among the former names. */
function Form() {
  const { enterprise, today } = useFile();
  const { creditCode, version, id } = enterprise;
  usePageTitle(`修改 ${enterprise.name}`);
  const { username } = useViewer();
  const [update] = useMutation(UpdateEnterpriseDocument);
  const navigate = useNavigate();
  const tell = useNotice();
  const fields = useMemo(
    () =>
      EDIT_FIELDS.map(field =>
        field.name === 'principalPhone'
          ? { ...field, hint: phoneHint(enterprise.principalPhone ?? null) }
          : { ...field, initial: enterprise[field.name as (typeof EDITABLE)[number]] ?? '' },
      ),
    [enterprise],
  );
  const check = useCallback((raw: RawValues) => checkEnterprise(EDIT_FIELDS, raw, today), [today]);
  // The version is part of the key: a draft of an older state must not overwrite somebody's newer one.
  const entry = useEntry({ fields, today, draftKey: `${username}:${creditCode}:${version}`, check });

  const save = async () => {
    const saved = await entry.submit(async raw => {
      const cleared = Object.fromEntries(EDIT_FIELDS.map(({ name }) => [name, raw[name] ?? null]));
      const { principalPhone: typed, ...others } = cleared;
      const principalPhone = typed === null ? undefined : typed === NONE ? null : typed;
      const input = { ...others, principalPhone, enterpriseId: id, version } as UpdateEnterpriseInput;
      const { data } = await update({
        variables: { input },
        refetchQueries: [CreditFileDocument],
        awaitRefetchQueries: true,
      });
      return data!.updateEnterprise.userErrors;
    });
    if (!saved) return;
    tell('企业资料已修改');
    void navigate(paths.dossier(creditCode), { replace: true });
  };
  return (
    <>
      <div className="page-head">
        <h1>修改企业资料</h1>
        <span className="code">{creditCode}</span>
      </div>
      <EntryForm
        label="修改企业资料"
        fields={fields}
        entry={entry}
        today={today}
        onSubmit={() => void save()}
      >
        <Button type="primary" htmlType="submit" loading={entry.saving}>
          保存（Ctrl+Enter）
        </Button>
        <Button onClick={() => void navigate(paths.dossier(creditCode))}>取消</Button>
      </EntryForm>
    </>
  );
}

function phoneHint(masked: string | null): string {
  return masked === null ? '现未登记' : `现为 ${masked}；不改则留空，删除则填“${NONE}”`;
}
