import { RECTIFICATION_STATUS_LABELS } from '@qianqi/shared';
import type { FiledTaskFragment } from '../generated/graphql';

type Rectification = FiledTaskFragment['rectifications'][number];

interface Props {
  readonly of: Pick<Rectification, 'status' | 'rectifiedOn' | 'step' | 'missedOn' | 'nextStepOn'>;
}

/** How it stands, and what follows when nothing happens; told by word, not by colour alone. */
export function RectificationState({ of: { status, rectifiedOn, step, missedOn, nextStepOn } }: Props) {
  return (
    <>
      {RECTIFICATION_STATUS_LABELS[status]} <span className="days">{rectifiedOn}</span>
      {step === 'OVERDUE' && (
        <>
          <strong className="due-over"> ! 逾期</strong>
          <span className="task-why">
            {missedOn && `${missedOn} 未按期整改`}
            {nextStepOn && ` ${nextStepOn} 起属逾期过久`}
          </span>
        </>
      )}
      {step === 'ESCALATED' && (
        <>
          <strong className="due-over"> ! 逾期过久</strong>
          <span className="task-why">{missedOn && `${missedOn} 未按期整改，`}建议加查</span>
        </>
      )}
    </>
  );
}
