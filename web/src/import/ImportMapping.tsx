import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { FAILURE_SENTENCES, failureOf } from '../apollo/failure';
import { MapImportDocument } from '../generated/graphql';
import { useNotice } from '../ui/notice';
import { isOpen, type ShownImport } from './importText';

/** What each column is taken for; changed, all rows are checked anew, and the next sheet of the same header is read so. */
export function ImportMapping({ batch }: { readonly batch: ShownImport }) {
  const { id, columns, targets } = batch;
  const tell = useNotice();
  const [map, { loading }] = useMutation(MapImportDocument);
  const [chosen, setChosen] = useState<ReadonlyMap<number, string | null>>(new Map());
  const [refused, setRefused] = useState<string | null>(null);
  const targetOf = (index: number, own: string | null | undefined) =>
    chosen.has(index) ? chosen.get(index)! : (own ?? null);
  const filled = columns.map(({ index, target }) => targetOf(index, target));
  const missing = targets.filter(({ isRequired, name }) => isRequired && !filled.includes(name));
  const submit = async () => {
    try {
      const input = {
        importId: id,
        columns: [...chosen].map(([column, target]) => ({ column, target })),
      };
      const { data } = await map({ variables: { input } });
      const [refusal] = data!.mapImport.userErrors;
      setRefused(refusal?.message ?? null);
      if (refusal) return;
      setChosen(new Map());
      tell('已按新的对应重新校验，并记住供同样表头的表格使用');
    } catch (error) {
      setRefused(FAILURE_SENTENCES[failureOf(error)]);
    }
  };
  return (
    <form
      className="panel import-mapping"
      aria-label="列的对应"
      onSubmit={event => {
        event.preventDefault();
        void submit();
      }}
    >
      <p className="quiet">按表头识别；更改后记住，以后同样表头的表格都照此读取。</p>
      <ul>
        {columns.map(({ index, letters, label, target }) => (
          <li key={index}>
            <label htmlFor={`column-${index}`}>
              <span className="import-letters">{letters}</span> {label || '（无表头）'}
            </label>
            <select
              id={`column-${index}`}
              value={targetOf(index, target) ?? ''}
              disabled={!isOpen(batch)}
              onChange={event =>
                setChosen(current => new Map(current).set(index, event.target.value || null))
              }
            >
              <option value="">不用</option>
              {targets.map(({ name, label: own, isRequired }) => (
                <option key={name} value={name}>
                  {own}
                  {isRequired ? '（必需）' : ''}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <p role="status" className="import-notice import-alarm">
          还缺必需的列：{missing.map(({ label }) => label).join('、')}
        </p>
      )}
      {refused !== null && (
        <p role="alert" className="import-refused">
          {refused}
        </p>
      )}
      {isOpen(batch) && (
        <div className="dialog-buttons">
          <button type="submit" className="button button-primary" disabled={loading || chosen.size === 0}>
            {loading ? '正在重新校验…' : '按此对应重新校验'}
          </button>
        </div>
      )}
    </form>
  );
}
