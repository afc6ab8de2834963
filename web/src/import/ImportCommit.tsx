import { useMutation } from '@apollo/client/react';
import type { ImportMode } from '@qianqi/shared';
import { useState } from 'react';
import { FAILURE_SENTENCES, failureOf } from '../apollo/failure';
import { CommitImportDocument } from '../generated/graphql';
import { randomKey } from '../ui/chance';
import { Dialog } from '../ui/Dialog';
import { useNotice } from '../ui/notice';
import type { ShownImport } from './importText';

interface Props {
  readonly batch: ShownImport;
  readonly onClose: () => void;
}

/** The last look before the sheet is recorded: how much, whose grades, and what faulty rows do to the others. */
export function ImportCommit({ batch, onClose }: Props) {
  const { counts, gradeChangeCount } = batch;
  const tell = useNotice();
  const [commit, { loading }] = useMutation(CommitImportDocument);
  const [mode, setMode] = useState<ImportMode>('ONLY_GOOD');
  const [idempotencyKey] = useState(randomKey);
  const [refused, setRefused] = useState<string | null>(null);
  const submit = async () => {
    try {
      const { data } = await commit({ variables: { input: { importId: batch.id, mode, idempotencyKey } } });
      const [refusal] = data!.commitImport.userErrors;
      if (refusal) return setRefused(refusal.message);
      tell('已开始录入，可离开本页，录入在后台继续');
      onClose();
    } catch (error) {
      setRefused(FAILURE_SENTENCES[failureOf(error)]);
    }
    return undefined;
  };
  const choices = [
    {
      value: 'ONLY_GOOD',
      label: `只录入无误的 ${counts.good} 行`,
      hint:
        counts.faulty > 0
          ? `有错误的 ${counts.faulty} 行留在这里，改正后可再录入`
          : '录入时若有行被拒绝，其余照录',
    },
    {
      value: 'ALL_OR_NOTHING',
      label: '全部无误才录入',
      hint:
        counts.faulty > 0
          ? `还有 ${counts.faulty} 行有错误，须先改正`
          : '录入时若有一行被拒绝，整批都不录入；至多 5000 行',
    },
  ] as const;
  return (
    <Dialog title="确认录入" onClose={onClose}>
      <p className="dialog-what">
        {batch.filename}：{counts.good} 行可录入，{counts.faulty} 行有错误，{counts.skipped} 行不是记录。
        {gradeChangeCount > 0 ? `录入后 ${gradeChangeCount} 家企业的等级会变化。` : '没有企业的等级会变化。'}
      </p>
      <form
        aria-label="确认录入"
        onSubmit={event => {
          event.preventDefault();
          void submit();
        }}
      >
        <fieldset className="import-modes">
          <legend className="visually-hidden">录入方式</legend>
          {choices.map(({ value, label, hint }) => (
            <label key={value} className="choice">
              <input
                type="radio"
                name="mode"
                value={value}
                checked={mode === value}
                disabled={value === 'ALL_OR_NOTHING' && counts.faulty > 0}
                onChange={() => setMode(value)}
              />
              <span>
                {label}
                <span className="import-hint">{hint}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {refused !== null && (
          <p role="alert" className="import-refused">
            {refused}
          </p>
        )}
        <div className="dialog-buttons">
          <button type="button" className="button" onClick={onClose}>
            返回
          </button>
          <button type="submit" className="button button-primary" disabled={loading}>
            {loading ? '正在开始…' : '开始录入'}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
