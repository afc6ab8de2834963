import { formatDay, gradeText, SECTOR_LABELS, TASK_KIND_LABELS, type Day } from '@qianqi/shared';
import { BUREAU } from '../domain/bureau';
import { Blank, Paper, Signatures } from '../ui/print/Paper';
import { usePrintNote } from '../ui/print/usePrintNote';
import { usePageTitle } from '../ui/usePageTitle';
import { TaskGate, type SheetTask } from './TaskGate';
import { taskBasis } from './taskText';

/** Lines for what is found on the spot. */
const FREE_LINES = 6;

/** 检查单: what goes along to the enterprise, is filled in there and signed by both sides. */
export function TaskSheet() {
  return <TaskGate>{(task, today) => <Sheet task={task} today={today} />}</TaskGate>;
}

function Sheet({ task, today }: { readonly task: SheetTask; readonly today: Day }) {
  const { kind, enterprise, dueOn, reason, inspectors, rectifications } = task;
  usePageTitle('监督检查单');
  usePrintNote([enterprise.name, `截至 ${formatDay(today)}`]);
  const open = rectifications.filter(({ status }) => status === 'OPEN');
  return (
    <Paper title="监督检查单" bureau={BUREAU}>
      <div className="paper-form-wide">
        <table className="paper-form" aria-label="任务">
          <tbody>
            <Pair one={['被检查单位', enterprise.name]} other={['信用代码', enterprise.creditCode]} />
            <Pair
              one={['地址', enterprise.address ?? enterprise.divisionName]}
              other={['主要负责人', enterprise.principalName ?? '']}
            />
            <Pair
              one={['行业', SECTOR_LABELS[enterprise.sector]]}
              other={['信用等级', `${gradeText(enterprise.grade)}（${formatDay(today)}）`]}
            />
            <Pair one={['任务', TASK_KIND_LABELS[kind]]} other={['截止日期', dueOn]} />
            <Pair one={['依据', taskBasis(task)]} other={['缘由', reason ?? '按计划']} />
            <Pair
              one={[
                '检查人员',
                inspectors.map(({ name, licenceNumber }) => `${name}（${licenceNumber}）`).join('、'),
              ]}
              other={['检查时间', '']}
            />
          </tbody>
        </table>
      </div>
      {open.length > 0 && (
        <>
          <h2>此前责令整改、尚未完成</h2>
          <div className="paper-form-wide">
            <table className="paper-form" aria-label="尚未完成的整改">
              <thead>
                <tr>
                  <th scope="col">项目</th>
                  <th scope="col">问题</th>
                  <th scope="col">期限</th>
                  <th scope="col">复查情况</th>
                </tr>
              </thead>
              <tbody>
                {open.map(each => (
                  <tr key={each.id}>
                    <td>{each.item}</td>
                    <td>{each.problem}</td>
                    <td>{each.dueOn}</td>
                    <td>□ 已整改　□ 未整改</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      <h2>检查情况</h2>
      <div className="paper-form-wide">
        <table className="paper-form" aria-label="检查情况">
          <thead>
            <tr>
              <th scope="col">检查项目</th>
              <th scope="col">结果</th>
              <th scope="col">问题</th>
              <th scope="col">整改期限</th>
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: FREE_LINES }, (_, index) => (
              <tr key={index}>
                <td />
                <td>□ 合格　□ 不合格</td>
                <td />
                <td />
              </tr>
            ))}
            <tr>
              <th scope="row">情况说明</th>
              <td colSpan={3} className="paper-tall" />
            </tr>
            <tr>
              <th scope="row">被检查单位意见</th>
              <td colSpan={3} className="paper-tall" />
            </tr>
          </tbody>
        </table>
      </div>
      <Signatures who={['检查人员（签名，不少于两人，已出示执法证）', '被检查单位负责人（签名）']} />
      <p className="paper-end">
        {BUREAU}（盖章） <Blank wide={2} />年<Blank wide={2} />月<Blank wide={2} />日
      </p>
    </Paper>
  );
}

type Labelled = readonly [label: string, text: string];

function Pair({ one, other }: { readonly one: Labelled; readonly other: Labelled }) {
  return (
    <tr>
      <th scope="row">{one[0]}</th>
      <td>{one[1]}</td>
      <th scope="row">{other[0]}</th>
      <td>{other[1]}</td>
    </tr>
  );
}
