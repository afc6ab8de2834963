import { useQuery } from '@apollo/client/react';
import {
  EVENT_KIND_LABELS,
  formatDay,
  gradeText,
  SECTOR_LABELS,
  TASK_KIND_LABELS,
  type Day,
} from '@qianqi/shared';
import { Link } from 'react-router';
import { GradeTag } from '../domain/GradeTag';
import { may, useViewer } from '../domain/viewer';
import { EnterpriseCardDocument, type EnterpriseCardQuery } from '../generated/graphql';
import { paths } from '../paths';
import { Drawer } from '../ui/Drawer';
import { Failure, LoadingRows, Message } from '../ui/States';

interface Props {
  readonly creditCode: string;
  readonly asOf: Day | null;
  readonly onClose: () => void;
}

/** An enterprise in short, beside the list: grade and why, what is ahead, the last records, what is to be done. */
export function EnterpriseDrawer({ creditCode, asOf, onClose }: Props) {
  const complaints = may(useViewer(), 'READ_COMPLAINT');
  const { data, previousData, error, refetch } = useQuery(EnterpriseCardDocument, {
    variables: { creditCode, asOf: asOf === null ? null : formatDay(asOf), complaints },
  });
  const enterprise = data?.enterprise ?? (data ? null : previousData?.enterprise);
  return (
    <Drawer title={enterprise?.name ?? '企业'} onClose={onClose}>
      {error && !data ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : enterprise === undefined ? (
        <LoadingRows rows={6} label="正在载入企业摘要" />
      ) : enterprise === null ? (
        <Message title="没有这家企业" />
      ) : (
        <Card enterprise={enterprise} asOf={asOf} />
      )}
    </Drawer>
  );
}

type Card = NonNullable<EnterpriseCardQuery['enterprise']>;

function Card({ enterprise, asOf }: { readonly enterprise: Card; readonly asOf: Day | null }) {
  const { creditCode, sector, divisionName, assessment, events, supervisionTasks } = enterprise;
  return (
    <>
      <p>
        <GradeTag grade={assessment?.grade ?? null} withList /> <span className="code">{creditCode}</span>
        <br />
        <span className="quiet">
          {SECTOR_LABELS[sector]} · {divisionName}
          {enterprise.deregisteredOn && ` · ${enterprise.deregisteredOn} 注销或停业`}
        </span>
      </p>
      {assessment && (
        <section aria-label="等级依据">
          <h3>为什么是 {gradeText(assessment.grade)}</h3>
          {assessment.decidedBy.length === 0 ? (
            <p>其余情形</p>
          ) : (
            <ul>
              {assessment.decidedBy.map(({ clause }) => (
                <li key={clause.code}>
                  {clause.code} {clause.text}
                </li>
              ))}
            </ul>
          )}
          <p className="quiet">
            {assessment.nextChange
              ? `若无新记录，${assessment.nextChange.on} 起变为 ${gradeText(assessment.nextChange.grade)}`
              : '若无新记录，等级不再变化'}
          </p>
        </section>
      )}
      <section aria-label="最近记录">
        <h3>最近记录（共 {events.totalCount} 条）</h3>
        <ul>
          {events.nodes.map(event => (
            <li key={event.id} className={event.voidedAt === null ? '' : 'quiet'}>
              <span className="days">{event.countsFrom}</span> {EVENT_KIND_LABELS[event.kind]}：
              {whatOf(event)}
              {event.voidedAt !== null && '（已作废）'}
            </li>
          ))}
        </ul>
        {events.nodes.length === 0 && <p className="quiet">无记录</p>}
      </section>
      <section aria-label="待办任务">
        <h3>待办任务（共 {supervisionTasks.totalCount} 项）</h3>
        <ul>
          {supervisionTasks.nodes.map(({ id, kind, dueOn, overdue }) => (
            <li key={id}>
              <span className={`days${overdue ? ' due-over' : ''}`}>
                {dueOn}
                {overdue && <strong className="due-mark">! 逾期</strong>}
              </span>{' '}
              {TASK_KIND_LABELS[kind]}
            </li>
          ))}
        </ul>
        {supervisionTasks.nodes.length === 0 && <p className="quiet">无待办任务</p>}
      </section>
      <p>
        <Link to={paths.dossier(creditCode, { asOf })}>打开完整档案</Link>
        <span className="quiet">（再按一次 Enter）</span>
      </p>
    </>
  );
}

function whatOf(event: Card['events']['nodes'][number]): string {
  switch (event.__typename) {
    case 'Interview':
      return event.subject;
    case 'Penalty':
      return event.violation;
    case 'Licence':
      return event.licenceName;
    case 'AbnormalListing':
      return event.listingReason;
    case 'Complaint':
      return event.summary ?? '投诉内容仅限经办人员查阅';
    default:
      return event.summary;
  }
}
