import { DRAW_EXCLUSION_LABELS, formatInstant, GRADES, gradeText } from '@qianqi/shared';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { paths } from '../paths';
import { frozenSubjects, linesOf, type ShownDraw } from './drawText';

/** What was published of a draw, from which anybody can draw again, and who was left out of it. */
export function DrawFacts({ draw }: { readonly draw: ShownDraw }) {
  const { subjectPool, inspectorPool, exclusions, expiredLicences, ratePerGrade } = draw;
  const subjects = useMemo(() => [...frozenSubjects(subjectPool).values()], [subjectPool]);
  const byGrade = GRADES.map(each => {
    const count = subjects.filter(({ grade }) => grade === each).length;
    return `${gradeText(each)} ${count} 家抽 ${ratePerGrade[each]}%`;
  });
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
          {draw.dueOn}，每组 {draw.inspectorsPerTask} 人
        </dd>
        <dt>检查对象名录</dt>
        <dd>
          {linesOf(subjectPool)} 家：{byGrade.join('，')}
          <Pool text={subjectPool} hash={draw.subjectPoolHash} what="每行：信用代码 等级 行业 签数" />
        </dd>
        <dt>检查人员名录</dt>
        <dd>
          {linesOf(inspectorPool)} 人
          <Pool text={inspectorPool} hash={draw.inspectorPoolHash} what="每行：执法证号 有效期 行业 回避" />
        </dd>
        <dt>未列入</dt>
        <dd>
          {expiredLicences.length === 0 && exclusions.length === 0 && '无'}
          {expiredLicences.length > 0 && <p>执法证届时已过期，不抽：{expiredLicences.join('、')}</p>}
          {exclusions.map(({ subject, reason, on, afterAnnouncement }) => (
            <p key={subject}>
              <Link to={paths.dossier(subject)} className="code">
                {subject}
              </Link>{' '}
              自 {on} {DRAW_EXCLUSION_LABELS[reason]}
              {afterAnnouncement && '，公告后发生：抽取结果不变，未生成任务'}
            </p>
          ))}
        </dd>
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

interface PoolProps {
  readonly text: string;
  readonly hash: string;
  readonly what: string;
}

/** A frozen pool as it was hashed, to be read or taken elsewhere. */
function Pool({ text, hash, what }: PoolProps) {
  return (
    <details className="draw-pool">
      <summary>
        SHA-256 <span className="code">{hash}</span>，查看全文
      </summary>
      <p className="quiet">{what}</p>
      <pre className="code" tabIndex={0}>
        {text}
      </pre>
    </details>
  );
}
