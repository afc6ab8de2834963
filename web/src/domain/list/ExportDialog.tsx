import { useRef, useState } from 'react';
import { EXPORT_FORMATS, type ExportFormat } from '@qianqi/shared';
import { Dialog } from '../../ui/Dialog';
import { useNotice } from '../../ui/notice';
import { saveFile } from '../../ui/saveFile';
import type { ExportedList } from './ExportButton';
import { ExportFailed, fetchExport } from './takeExport';

const FORMATS: Readonly<Record<ExportFormat, { readonly label: string; readonly hint: string }>> = {
  XLSX: { label: 'Excel 工作簿', hint: '另附一页说明：条件、查看日、制度版本、导出人' },
  CSV: { label: 'CSV 文本', hint: 'UTF-8，前几行为说明' },
  JSONL: { label: 'JSON 行', hint: '供程序读取' },
};
const ORDER = ['XLSX', 'CSV', 'JSONL'] as const satisfies readonly (typeof EXPORT_FORMATS)[number][];

interface Props extends ExportedList {
  readonly onClose: () => void;
}

/** Which kind of file, and how far it has come. */
export function ExportDialog({ list, columns, variables, count, orMore, onClose }: Props) {
  const [format, setFormat] = useState<ExportFormat>('XLSX');
  const [bytes, setBytes] = useState<number | null>(null);
  const [problem, setProblem] = useState('');
  const stop = useRef<AbortController | null>(null);
  const tell = useNotice();
  const running = bytes !== null;

  const take = async () => {
    const controller = new AbortController();
    stop.current = controller;
    setProblem('');
    setBytes(0);
    try {
      const { name, file } = await fetchExport(
        { list, format, columns, variables },
        controller.signal,
        setBytes,
      );
      saveFile(name, file);
      tell(`已导出 ${name}`);
      onClose();
    } catch (error) {
      setBytes(null);
      if (controller.signal.aborted) return;
      if (!(error instanceof ExportFailed)) throw error;
      setProblem(error.message);
    }
  };
  const close = () => {
    stop.current?.abort();
    onClose();
  };

  return (
    <Dialog title="导出" onClose={close}>
      <p className="dialog-what">
        当前条件下的全部{' '}
        <strong>
          {count}
          {orMore ? '+' : ''} 行
        </strong>
        ，{columns.length} 列，次序与页面相同。
      </p>
      <fieldset className="choices" disabled={running}>
        <legend className="visually-hidden">文件格式</legend>
        {ORDER.map(each => (
          <label key={each} className="choice">
            <input type="radio" name="format" checked={format === each} onChange={() => setFormat(each)} />
            <span>
              {FORMATS[each].label}
              <span className="quiet choice-hint">{FORMATS[each].hint}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {running && (
        <p role="status" className="quiet">
          正在导出，已收到 {(bytes / 1024).toFixed(0)} KB
        </p>
      )}
      {problem !== '' && (
        <p role="alert" className="dialog-problem">
          {problem}
        </p>
      )}
      <div className="dialog-buttons">
        <button type="button" className="button" onClick={close}>
          {running ? '停止' : '取消'}
        </button>
        <button
          type="button"
          className="button button-primary"
          disabled={running}
          onClick={() => void take()}
        >
          导出
        </button>
      </div>
    </Dialog>
  );
}
