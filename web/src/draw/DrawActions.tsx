import { useMutation } from '@apollo/client/react';
import type { Day } from '@qianqi/shared';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useViewer } from '../domain/viewer';
import { HoldDrawDocument, RedrawDocument } from '../generated/graphql';
import { paths } from '../paths';
import { EntryDialog } from '../ui/entry/EntryDialog';
import type { EntryFieldSpec, RawValues } from '../ui/entry/field';
import type { ShownDraw } from './drawText';

const HOLD_FIELDS: readonly EntryFieldSpec[] = [
  {
    name: 'overCapReason',
    label: '超限理由',
    required: false,
    control: { kind: 'line' },
    hint: '抽中已到年度检查上限的企业时须填写',
  },
];
const REDRAW_FIELDS: readonly EntryFieldSpec[] = [
  {
    name: 'reason',
    label: '重抽原因',
    required: true,
    control: { kind: 'text', placeholder: '写明为什么重抽' },
  },
  {
    name: 'dueOn',
    label: '新截止日期',
    required: false,
    control: { kind: 'day', nearest: 'future' },
    hint: '不填则与原来相同',
  },
];

interface Props {
  readonly draw: ShownDraw;
  readonly today: Day;
}

/** What may be done with a draw: hold it once, or replace it with a reason, which keeps the original. */
export function DrawActions({ draw, today }: Props) {
  const { username } = useViewer();
  const navigate = useNavigate();
  const [opened, setOpened] = useState<'hold' | 'redraw' | null>(null);
  const [hold] = useMutation(HoldDrawDocument);
  const [redraw] = useMutation(RedrawDocument);
  const close = () => setOpened(null);
  if (draw.status === 'REPLACED') return null;
  return (
    <span className="page-head-action row-actions">
      {draw.status === 'ANNOUNCED' && (
        <button type="button" className="button button-primary" onClick={() => setOpened('hold')}>
          抽取
        </button>
      )}
      <button type="button" className="button" onClick={() => setOpened('redraw')}>
        重新抽取
      </button>
      {opened === 'hold' && (
        <EntryDialog
          title="确认抽取"
          what={`${draw.name}：将公布种子、抽出检查对象和检查人员并新建任务，不可撤销。`}
          verb="确认抽取"
          fields={HOLD_FIELDS}
          today={today}
          draftKey={`${username}:hold:${draw.id}`}
          check={() => []}
          send={async (raw, idempotencyKey) => {
            const { data } = await hold({
              variables: {
                input: { drawId: draw.id, overCapReason: textOf(raw, 'overCapReason'), idempotencyKey },
              },
              refetchQueries: 'active',
              awaitRefetchQueries: true,
            });
            return { userErrors: data!.holdDraw.userErrors, done: '已抽取，任务已新建' };
          }}
          onClose={close}
        />
      )}
      {opened === 'redraw' && (
        <EntryDialog
          title="重新抽取"
          what={`${draw.name}：原来的抽查保留可查，由新的抽查替代。`}
          verb="重新公告"
          fields={REDRAW_FIELDS}
          today={today}
          draftKey={`${username}:redraw:${draw.id}`}
          check={raw =>
            textOf(raw, 'reason') ? [] : [{ code: 'REQUIRED', message: '请填写重抽原因', path: ['reason'] }]
          }
          send={async raw => {
            const { data } = await redraw({
              variables: {
                input: { drawId: draw.id, reason: String(raw['reason']), dueOn: textOf(raw, 'dueOn') },
              },
            });
            const { draw: next, userErrors } = data!.redraw;
            if (next) void navigate(paths.draw(next.id));
            return { userErrors, done: '已重新公告' };
          }}
          onClose={close}
        />
      )}
    </span>
  );
}

function textOf(raw: RawValues, name: string): string | null {
  const value = raw[name];
  return value === undefined || String(value).trim() === '' ? null : String(value);
}
