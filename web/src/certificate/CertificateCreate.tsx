import { useMutation } from '@apollo/client/react';
import { Button } from 'antd';
import { parseCertificate, STANDARDIZATION_LABELS } from '@qianqi/shared';
import { useCallback, useMemo } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { CreditFileGate, useFile } from '../domain/creditFile/CreditFileGate';
import { effectText } from '../domain/effect';
import { GradeImpactCard } from '../domain/GradeImpactCard';
import { gradeImpact } from '../domain/impact';
import { choicesOf } from '../domain/choicesOf';
import { useViewer } from '../domain/viewer';
import {
  CreditFileDocument,
  GrantStandardizationDocument,
  type GrantStandardizationInput,
} from '../generated/graphql';
import { paths } from '../paths';
import { EntryForm } from '../ui/entry/EntryForm';
import type { EntryFieldSpec, RawValues } from '../ui/entry/field';
import { useEntry } from '../ui/entry/useEntry';
import { useNotice } from '../ui/notice';
import { usePageTitle } from '../ui/usePageTitle';
import { withCertificate } from './hypothetical';

const FIELDS: readonly EntryFieldSpec[] = [
  {
    name: 'level',
    label: '标准化等级',
    required: true,
    control: { kind: 'choice', choices: choicesOf(STANDARDIZATION_LABELS) },
    initial: 'LEVEL_3',
  },
  { name: 'certificateNumber', label: '证书编号', required: true, control: { kind: 'line' } },
  { name: 'issuedOn', label: '发证日期', required: true, control: { kind: 'day' } },
  {
    name: 'expiresOn',
    label: '有效期至',
    required: true,
    control: { kind: 'day', nearest: 'future' },
    hint: '证书一般有效三年，到期当日仍有效',
  },
];

export function CertificateCreate() {
  const { creditCode = '' } = useParams();
  return (
    <CreditFileGate creditCode={creditCode}>
      <Form />
    </CreditFileGate>
  );
}

function Form() {
  const { enterprise, record, history, today } = useFile();
  const { id: enterpriseId, creditCode, name } = enterprise;
  usePageTitle('登记标准化证书');
  const { username } = useViewer();
  const navigate = useNavigate();
  const tell = useNotice();
  const [grant] = useMutation(GrantStandardizationDocument);
  const check = useCallback(
    (raw: RawValues) => {
      const parsed = parseCertificate(raw, today);
      return parsed.ok ? [] : parsed.error;
    },
    [today],
  );
  const entry = useEntry({ fields: FIELDS, today, draftKey: `${username}:${creditCode}:certificate`, check });
  const impact = useMemo(() => {
    // The number weighs nothing and may still be missing.
    const parsed = parseCertificate({ certificateNumber: '-', ...entry.raw }, today);
    return parsed.ok ? gradeImpact(history, record, withCertificate(record, parsed.value), today) : null;
  }, [entry.raw, today, history, record]);

  const save = async () => {
    let done = '';
    const saved = await entry.submit(async (raw, idempotencyKey) => {
      const { data } = await grant({
        variables: { input: { enterpriseId, ...raw, idempotencyKey } as GrantStandardizationInput },
        refetchQueries: [CreditFileDocument],
        awaitRefetchQueries: true,
      });
      done = effectText('证书已登记', data!.grantStandardization.gradeEffect);
      return data!.grantStandardization.userErrors;
    });
    if (!saved) return;
    tell(done);
    void navigate(paths.dossier(creditCode, {}, 'certificates'), { replace: true });
  };
  return (
    <>
      <div className="page-head">
        <h1>登记标准化证书</h1>
        <p>
          <Link to={paths.dossier(creditCode)}>{name}</Link> <span className="code quiet">{creditCode}</span>
        </p>
      </div>
      <div className="entry-columns">
        <EntryForm
          label="登记标准化证书"
          fields={FIELDS}
          entry={entry}
          today={today}
          onSubmit={() => void save()}
        >
          <Button type="primary" htmlType="submit" loading={entry.saving}>
            保存
          </Button>
          <Button type="text" onClick={() => void navigate(paths.dossier(creditCode))}>
            返回档案
          </Button>
        </EntryForm>
        <aside className="entry-aside">
          <GradeImpactCard
            after="保存后"
            impact={impact}
            unknown="填写发证日期和有效期后在此显示对等级的影响。"
          />
        </aside>
      </div>
    </>
  );
}
