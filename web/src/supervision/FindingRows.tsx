import { FINDING_RESULTS, type Day, type FindingResult } from '@qianqi/shared';
import { FINDING_RESULT_LABELS } from '../domain/labels';
import { expandDay } from '../ui/entry/dayShorthand';

/** As typed; the problem and its deadline count only where the item failed. */
export interface TypedFinding {
  readonly item: string;
  readonly result: FindingResult;
  readonly problem: string;
  readonly rectifyBy: string;
}

export const NEW_FINDING: TypedFinding = { item: '', result: 'PASS', problem: '', rectifyBy: '' };

interface Props {
  readonly findings: readonly TypedFinding[];
  readonly today: Day;
  readonly onChange: (findings: readonly TypedFinding[]) => void;
}

export function FindingRows({ findings, today, onChange }: Props) {
  const change = (index: number, part: Partial<TypedFinding>) =>
    onChange(findings.map((finding, each) => (each === index ? { ...finding, ...part } : finding)));
  return (
    <fieldset className="findings-entry">
      <legend>检查项</legend>
      {findings.map((finding, index) => (
        // Rows have no identity but their place, and every input is controlled.
        <div className="finding-row" key={index}>
          <input
            aria-label={`第 ${index + 1} 项`}
            placeholder="检查项，如 安全培训"
            autoComplete="off"
            value={finding.item}
            onChange={event => change(index, { item: event.target.value })}
          />
          <select
            aria-label={`第 ${index + 1} 项结论`}
            value={finding.result}
            onChange={event => change(index, { result: event.target.value as FindingResult })}
          >
            {FINDING_RESULTS.map(result => (
              <option key={result} value={result}>
                {FINDING_RESULT_LABELS[result]}
              </option>
            ))}
          </select>
          <button
            type="button"
            className="button button-small"
            aria-label={`删除第 ${index + 1} 项`}
            disabled={findings.length === 1}
            onClick={() => onChange(findings.filter((_, each) => each !== index))}
          >
            ×
          </button>
          {finding.result === 'FAIL' && (
            <>
              <input
                className="finding-problem"
                aria-label={`第 ${index + 1} 项问题`}
                placeholder="存在什么问题"
                autoComplete="off"
                value={finding.problem}
                onChange={event => change(index, { problem: event.target.value })}
              />
              <input
                aria-label={`第 ${index + 1} 项整改期限`}
                placeholder="整改期限，不填按制度"
                autoComplete="off"
                value={finding.rectifyBy}
                onChange={event => change(index, { rectifyBy: event.target.value })}
                onBlur={() =>
                  change(index, {
                    rectifyBy: finding.rectifyBy.trim() && expandDay(finding.rectifyBy, today, 'future'),
                  })
                }
              />
            </>
          )}
        </div>
      ))}
      <button
        type="button"
        className="button button-small"
        onClick={() => onChange([...findings, NEW_FINDING])}
      >
        添加检查项
      </button>
    </fieldset>
  );
}
