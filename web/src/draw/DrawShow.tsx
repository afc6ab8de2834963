import { useQuery } from '@apollo/client/react';
import { GRADES } from '@qianqi/shared';
import { Link, useParams } from 'react-router';
import { GradeTag } from '../domain/GradeTag';
import { DRAW_STATUS_LABELS } from '../domain/labels';
import { formatInstant } from '../domain/instant';
import { useToday } from '../domain/useToday';
import { may, useViewer } from '../domain/viewer';
import { DrawShowDocument } from '../generated/graphql';
import { paths } from '../paths';
import { DataTable } from '../ui/DataTable';
import { Failure, LoadingRows, Message } from '../ui/States';
import { usePageTitle } from '../ui/usePageTitle';
import { DrawActions } from './DrawActions';
import { DrawVerify } from './DrawVerify';
import { linesOf, type ShownDraw } from './drawText';

/** One draw: what was published before it, what was revealed with it, and what came of it. */
export function DrawShow() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(DrawShowDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const today = useToday();
  const schedules = may(useViewer(), 'DRAW');
  usePageTitle(data?.draw?.name ?? '双随机抽查');
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} page />;
  if (!data) return <LoadingRows rows={10} label="正在载入抽查" />;
  const { draw } = data;
  if (!draw)
    return (
      <Message title="没有这次抽查" page>
        <Link to={paths.draws}>返回双随机抽查</Link>
      </Message>
    );
  return (
    <>
      <div className="page-head">
        <h1>{draw.name}</h1>
        <span>{DRAW_STATUS_LABELS[draw.status]}</span>
        {schedules && today && <DrawActions key={draw.id} draw={draw} today={today} />}
      </div>
      <Facts draw={draw} />
      <DrawVerify key={`${draw.id}:${draw.status}`} draw={draw} />
      {draw.seed === null ? (
        <Message title="尚未抽取">
          <p>抽取后在这里公布种子、抽中的企业和检查人员。</p>
        </Message>
      ) : (
        <Picks draw={draw} />
      )}
    </>
  );
}

function Facts({ draw }: { readonly draw: ShownDraw }) {
  const rates = GRADES.map(grade => `${grade} 级 ${draw.ratePerGrade[grade]}%`).join('，');
  return (
    <section className="panel draw-panel" aria-label="公布内容">
      <dl className="facts">
        <dt>公告 / 抽取</dt>
        <dd>
          {formatInstant(Date.parse(draw.announcedAt))} /{' '}
          {draw.heldAt ? formatInstant(Date.parse(draw.heldAt)) : '尚未抽取'}
        </dd>
        <dt>检查截止</dt>
        <dd>
          {draw.dueOn}，每组 {draw.inspectorsPerTask} 人，{rates}
        </dd>
        <dt>检查对象名录</dt>
        <dd>
          {linesOf(draw.subjectPool)} 家　<span className="code">{draw.subjectPoolHash}</span>
        </dd>
        <dt>检查人员名录</dt>
        <dd>
          {linesOf(draw.inspectorPool)} 人　<span className="code">{draw.inspectorPoolHash}</span>
        </dd>
        {draw.expiredLicences.length > 0 && (
          <>
            <dt>未列入</dt>
            <dd>执法证届时已过期：{draw.expiredLicences.join('、')}</dd>
          </>
        )}
        <dt>种子承诺</dt>
        <dd className="code">{draw.seedCommitment}</dd>
        <dt>种子</dt>
        <dd className="code">{draw.seed ?? '抽取时公布'}</dd>
        {draw.replaces && (
          <>
            <dt>替代</dt>
            <dd>
              <Link to={paths.draw(draw.replaces.id)}>{draw.replaces.name}</Link>：{draw.redrawReason}
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

function Picks({ draw }: { readonly draw: ShownDraw }) {
  return (
    <DataTable
      caption={`抽中 ${draw.picks.length} 家`}
      rows={draw.picks}
      rowKey={({ subject }) => subject}
      columns={[
        {
          name: 'name',
          title: `抽中企业（${draw.picks.length} 家）`,
          cell: ({ enterprise, subject }) =>
            enterprise ? (
              <Link to={paths.dossier(enterprise.creditCode, {}, 'tasks')} className="row-link">
                {enterprise.name}
              </Link>
            ) : (
              subject
            ),
        },
        { name: 'code', title: '信用代码', cell: ({ subject }) => <span className="code">{subject}</span> },
        {
          name: 'grade',
          title: '现等级',
          cell: ({ enterprise }) => <GradeTag grade={enterprise?.grade ?? null} />,
        },
        {
          name: 'inspectors',
          title: '检查人员',
          cell: ({ inspectors, licences }) => (inspectors?.map(({ name }) => name) ?? licences).join('、'),
        },
      ]}
    />
  );
}
