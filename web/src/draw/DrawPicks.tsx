import { gradeText, type DrawSubject } from '@qianqi/shared';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { GradeTag } from '../domain/GradeTag';
import { paths } from '../paths';
import { DataTable } from '../ui/DataTable';
import { frozenSubjects, type ShownDraw } from './drawText';

type Pick = ShownDraw['picks'][number];

/** Who is visited and by whom, with the grade by which it was drawn, which may no longer be today's. */
export function DrawPicks({ draw }: { readonly draw: ShownDraw }) {
  const { picks, subjectPool, exclusions } = draw;
  const frozen = useMemo(() => frozenSubjects(subjectPool), [subjectPool]);
  const unvisited = new Set(exclusions.map(({ subject }) => subject));
  return (
    <DataTable
      caption={`抽中 ${picks.length} 家`}
      rows={picks}
      rowKey={({ subject }) => subject}
      columns={[
        {
          name: 'name',
          title: `抽中企业（${picks.length} 家）`,
          cell: pick => <Subject pick={pick} unvisited={unvisited.has(pick.subject)} />,
        },
        { name: 'code', title: '信用代码', cell: ({ subject }) => <span className="code">{subject}</span> },
        {
          name: 'grade',
          title: '公告时等级',
          cell: pick => <Frozen pick={pick} subject={frozen.get(pick.subject)} />,
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

function Subject({
  pick: { enterprise, subject },
  unvisited,
}: {
  readonly pick: Pick;
  readonly unvisited: boolean;
}) {
  return (
    <>
      {enterprise ? (
        <Link to={paths.dossier(enterprise.creditCode, {}, 'tasks')} className="row-link">
          {enterprise.name}
        </Link>
      ) : (
        subject
      )}
      {unvisited && <strong className="due-over due-mark">! 已注销或停业，未生成任务</strong>}
    </>
  );
}

interface FrozenProps {
  readonly pick: Pick;
  readonly subject: DrawSubject | undefined;
}

function Frozen({ pick: { enterprise }, subject }: FrozenProps) {
  if (!subject) return null;
  const { grade, weight } = subject;
  const now = enterprise?.grade ?? null;
  return (
    <>
      <GradeTag grade={grade} />
      {now !== null && now !== grade && <span className="quiet"> 现为 {gradeText(now)}</span>}
      {weight > 1 && <span className="quiet"> 重点关注，{weight} 签</span>}
    </>
  );
}
