import { Button, Dropdown } from 'antd';
import {
  dayInShanghai,
  EVENT_KIND_LABELS,
  EVENT_KINDS,
  formatDay,
  formatInstant,
  SECTOR_LABELS,
  type Day,
} from '@qianqi/shared';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { CreditFile } from '../domain/creditFile/creditFile';
import type { AsOf } from '../domain/creditFile/AsOf';
import { GradeTag } from '../domain/GradeTag';
import { may, useViewer } from '../domain/viewer';
import { paths } from '../paths';
import { CopyButton } from '../ui/CopyButton';
import { AsOfBar } from './AsOfBar';
import { Deregister, Deregistered } from './Deregistration';
import { NextChange } from './NextChange';
import { PrincipalPhone } from './PrincipalPhone';

interface Props {
  readonly file: CreditFile;
  readonly asOf: AsOf;
}

export function EnterpriseHeader({ file, asOf }: Props) {
  const { enterprise } = file;
  const { creditCode, formerNames, principalName, principalPhone } = enterprise;
  const { assessment } = asOf;
  return (
    <header className="dossier-head">
      <div className="dossier-title">
        <GradeTag grade={assessment?.grade ?? null} size="large" withList />
        <h1>{enterprise.name}</h1>
        {may(useViewer(), 'RECORD_EVENTS') && <Recording file={file} />}
      </div>
      <div className="dossier-facts">
        <span className="code">{creditCode}</span>
        <CopyButton text={creditCode} label="复制统一社会信用代码" />
        <span>{SECTOR_LABELS[enterprise.sector]}</span>
        <span>{enterprise.divisionName}</span>
        <span>
          纳入 <span className="days">{enterprise.includedOn}</span>
        </span>
        {principalName && <span>主要负责人 {principalName}</span>}
        {principalPhone && (
          <PrincipalPhone enterpriseId={enterprise.id} masked={principalPhone} today={file.today} />
        )}
        <Link className="screen-only" to={paths.dossierPrint(creditCode, asOf.params)}>
          打印档案
        </Link>
        <Link className="screen-only" to={paths.gradeNotice(creditCode, asOf.params)}>
          等级告知书
        </Link>
        {assessment && (
          <Link to={paths.policy(assessment.policy.id)}>
            {assessment.policy.title}
            {assessment.retroactive && '（施行前，追溯）'}
          </Link>
        )}
      </div>
      {formerNames.length > 0 && (
        <p className="dossier-former">
          曾用名：
          {formerNames
            .map(
              ({ name, replacedAt }) => `${name}（至 ${formatDay(dayInShanghai(Date.parse(replacedAt)))}）`,
            )
            .join('、')}
        </p>
      )}
      <div className="dossier-when">
        <NextChange asOf={asOf} />
        <AsOfBar today={file.today} asOf={asOf} />
      </div>
      <OtherTime today={file.today} asOf={asOf} />
      <Deregistered enterprise={enterprise} today={file.today} />
    </header>
  );
}

/** Said plainly, because everything below depends on it. */
function OtherTime({ today, asOf: { day, params } }: { readonly today: Day; readonly asOf: AsOf }) {
  if (day === today && params.knownAt === null) return null;
  return (
    <p className="dossier-other-day">
      正在查看 {formatDay(day)}
      {day > today ? ' 的预计情况（按现有记录）' : ' 的情况'}
      {params.knownAt !== null && `，只按 ${formatInstant(params.knownAt)} 时已知的记录和制度版本`}
    </p>
  );
}

/** In the menu among URLs: what opens a window. */
const DEREGISTER = 'deregister';

/** A button for what is recorded every day, the rest of the kinds behind another. */
function Recording({ file: { enterprise, today } }: { readonly file: CreditFile }) {
  const { creditCode, deregisteredOn } = enterprise;
  const navigate = useNavigate();
  const [deregistering, setDeregistering] = useState(false);
  const often = ['PENALTY', 'INTERVIEW', 'COMPLAINT', 'ACCIDENT'] as const;
  const rest = EVENT_KINDS.filter(kind => !often.some(each => each === kind));
  return (
    <div className="dossier-actions">
      <span className="quiet">登记</span>
      {often.map(kind => (
        <Link key={kind} to={paths.eventCreate(creditCode, kind)} className="button">
          {EVENT_KIND_LABELS[kind]}
        </Link>
      ))}
      <Dropdown
        trigger={['click']}
        autoFocus
        menu={{
          items: [
            ...rest.map(kind => ({
              key: paths.eventCreate(creditCode, kind),
              label: EVENT_KIND_LABELS[kind],
            })),
            { type: 'divider' },
            { key: paths.certificateCreate(creditCode), label: '标准化证书' },
            { key: paths.enterpriseEdit(creditCode), label: '修改企业资料' },
            ...(deregisteredOn === null ? [{ key: DEREGISTER, label: '登记注销、停业' }] : []),
          ],
          onClick: ({ key }) => (key === DEREGISTER ? setDeregistering(true) : void navigate(key)),
        }}
      >
        <Button className="opens-menu">其他</Button>
      </Dropdown>
      {deregistering && (
        <Deregister enterprise={enterprise} today={today} onClose={() => setDeregistering(false)} />
      )}
    </div>
  );
}
