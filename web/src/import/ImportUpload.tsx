import { IMPORT_KINDS, type ImportKind } from '@qianqi/shared';
import { useEffect, useId, useRef, useState, type ClipboardEvent as Pasting, type DragEvent } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../paths';
import { IMPORT_KIND_LABELS } from './importText';
import { uploadSheet } from './upload';

/** What was copied out of a spreadsheet has several cells; a single word was meant for a field. */
function isSheet(text: string): boolean {
  return /[\t\n]/.test(text.trim());
}

/** Where a sheet comes in: dropped, chosen, or pasted as cells. Nothing is recorded by it. */
export function ImportUpload() {
  const id = useId();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState<ImportKind | null>(null);
  const [sending, setSending] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [over, setOver] = useState(false);

  const send = async (sheet: Blob, filename: string) => {
    if (sending !== null) return;
    setSending(filename);
    setRefused(null);
    const uploaded = await uploadSheet(sheet, filename, kind);
    setSending(null);
    if ('refused' in uploaded) setRefused(`${filename}：${uploaded.refused}`);
    else void navigate(paths.importBatch(uploaded.importId));
  };
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (!file) return false;
    if (files!.length > 1) setRefused('一次导入一个文件，请逐个上传');
    else void send(file, file.name);
    return true;
  };
  /** Answers whether it was a sheet. */
  const paste = (clipboard: DataTransfer | null): boolean => {
    if (!clipboard) return false;
    if (take(clipboard.files)) return true;
    const text = clipboard.getData('text/plain');
    if (!isSheet(text)) return false;
    void send(new Blob([text]), '粘贴的表格.txt');
    return true;
  };
  usePastedAnywhere(paste);

  return (
    <section
      aria-label="上传表格"
      className={`import-upload${over ? ' is-over' : ''}`}
      aria-busy={sending !== null}
      onDragOver={event => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <div className="import-upload-what">
        <p className="import-upload-title">
          {sending === null ? '把表格拖到这里，或选择文件' : `正在上传并校验“${sending}”…`}
        </p>
        <p className="quiet">
          xlsx 或 CSV（UTF-8、GB18030），至多 5 万行、10
          MB。双公示行政处罚表可原样导入；上传后先校验，确认后才录入。
        </p>
        <div className="import-upload-choose">
          <label htmlFor={`${id}-kind`}>种类</label>
          <select
            id={`${id}-kind`}
            value={kind ?? ''}
            onChange={({ target }) => setKind(IMPORT_KINDS.find(each => each === target.value) ?? null)}
          >
            <option value="">按表头识别</option>
            {IMPORT_KINDS.map(each => (
              <option key={each} value={each}>
                {IMPORT_KIND_LABELS[each]}
              </option>
            ))}
          </select>
          <input
            ref={input}
            id={`${id}-file`}
            type="file"
            className="visually-hidden"
            aria-label="选择表格文件"
            tabIndex={-1}
            accept=".xlsx,.csv,.txt,.tsv"
            onChange={({ target }) => {
              take(target.files);
              target.value = '';
            }}
          />
          <button
            type="button"
            className="button button-primary"
            disabled={sending !== null}
            onClick={() => input.current?.click()}
          >
            选择文件
          </button>
        </div>
      </div>
      <div className="import-upload-paste">
        <label htmlFor={`${id}-paste`}>或从表格软件复制单元格（连同表头），粘贴到这里</label>
        <textarea
          id={`${id}-paste`}
          rows={3}
          value=""
          placeholder="Ctrl+V"
          onChange={() => undefined}
          onPaste={(event: Pasting) => {
            event.preventDefault();
            if (!paste(event.clipboardData))
              setRefused('粘贴的内容不是表格；请连同表头一起复制单元格后再粘贴');
          }}
        />
      </div>
      {refused !== null && (
        <p role="alert" className="import-refused">
          {refused}
        </p>
      )}
    </section>
  );
}

/** A paste that is meant for no field. */
function usePastedAnywhere(paste: (clipboard: DataTransfer | null) => boolean): void {
  const latest = useRef(paste);
  useEffect(() => {
    latest.current = paste;
  });
  useEffect(() => {
    const take = (event: ClipboardEvent) => {
      if ((event.target as Element | null)?.closest?.('input, textarea, select, dialog')) return;
      if (latest.current(event.clipboardData)) event.preventDefault();
    };
    document.addEventListener('paste', take);
    return () => document.removeEventListener('paste', take);
  }, []);
}
