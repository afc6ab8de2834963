import { formatDay, gradeText, type Day } from '@qianqi/shared';
import { BUREAU } from '../domain/bureau';
import { Blank, Paper, Signatures } from '../ui/print/Paper';
import { usePrintNote } from '../ui/print/usePrintNote';
import { Message } from '../ui/States';
import { usePageTitle } from '../ui/usePageTitle';
import { TaskGate, type SheetTask } from './TaskGate';
import { taskBasis } from './taskText';

/** 约谈通知书: calls the principal of an enterprise to the interview that article 11 (二) asks for. */
export function InterviewNotice() {
  return <TaskGate>{(task, today) => <Notice task={task} today={today} />}</TaskGate>;
}

function Notice({ task, today }: { readonly task: SheetTask; readonly today: Day }) {
  const { kind, enterprise, dueOn, inspectors } = task;
  usePageTitle('约谈通知书');
  usePrintNote([enterprise.name, `截至 ${formatDay(today)}`]);
  if (kind !== 'REMINDER_INTERVIEW')
    return (
      <Message title="这项任务不是约谈" page>
        <p>只有提醒约谈有约谈通知书。</p>
      </Message>
    );
  return (
    <Paper title="约谈通知书" bureau={BUREAU}>
      <div className="paper-text">
        <p className="paper-whom">
          {enterprise.name}（{enterprise.creditCode}）：
        </p>
        <p>
          截至 {formatDay(today)}，你单位信用等级为 {gradeText(enterprise.grade)}
          。根据《科右前旗应急管理局分级分类监管制度（试行）》
          {taskBasis(task)}，现通知你单位主要负责人
          {enterprise.principalName ?? <Blank wide={5} />}
          按下列时间、地点接受提醒约谈，并携带有关资料。
        </p>
        <p>
          时间：
          <Blank wide={2} />年<Blank wide={2} />月<Blank wide={2} />日
          <Blank wide={2} />
          时（须在 {dueOn} 前完成）
        </p>
        <p>
          地点：
          <Blank wide={18} />
        </p>
        <p>
          约谈事由：
          {task.reason ?? '导致上述信用等级的失信行为，督促严格经营、诚信守法，并限期整改'}
        </p>
        <p>
          约谈人员：
          {inspectors.length > 0 ? inspectors.map(({ name }) => name).join('、') : <Blank wide={10} />}
          　联系电话：
          <Blank wide={8} />
        </p>
        <p>主要负责人确因特殊情况不能到场的，应当事先书面说明并委托有关负责人。</p>
      </div>
      <p className="paper-end">
        {BUREAU}（盖章） <Blank wide={2} />年<Blank wide={2} />月<Blank wide={2} />日
      </p>
      <Signatures who={['送达人（签名）', '收件人（签名）']} />
    </Paper>
  );
}
