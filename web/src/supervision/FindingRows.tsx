import {
  FINDING_RESULT_LABELS,
  FINDING_RESULTS,
  REVIEW_RESULT_LABELS,
  type Day,
  type FindingResult,
} from '@qianqi/shared';
import { expandDay } from '../ui/entry/dayShorthand';
import { NEW_FINDING, type TypedFinding } from './completion';

interface Props {
  readonly findings: readonly TypedFinding[];
  readonly today: Day;
  /** Names of the fields that were refused: `findings.0.item`. */
  readonly wrong: ReadonlySet<string>;
  /** What follows when nothing is entered. */
  readonly hint?: string;
  /** Items that were looked at before, to choose from while typing. */
  readonly usual: readonly string[];
  readonly onChange: (findings: readonly TypedFinding[]) => void;
}

/** One row an item: what was looked at, what was found, and where it failed, what is wrong and by when to put it right. */
export function FindingRows({ findings, today, wrong, hint, usual, onChange }: Props) {
  const reviewing = findings.some(({ rectificationId }) => rectificationId !== undefined);
  return (
    <fieldset className="findings-entry">
      <legend>
        {reviewing ? '整改事项' : '检查项'}
        {hint && <span className="findings-hint">{hint}</span>}
      </legend>
      {!reviewing && (
        <datalist id="usual-items">
          {usual.map(item => (
            <option key={item} value={item} />
          ))}
        </datalist>
      )}
      {findings.map((finding, index) => (
        <FindingRow
          // Rows have no identity but their place, and every input is controlled.
          key={index}
          finding={finding}
          number={index + 1}
          today={today}
          isWrong={name => wrong.has(`findings.${index}.${name}`)}
          onChange={part =>
            onChange(findings.map((each, place) => (place === index ? { ...each, ...part } : each)))
          }
          onRemove={
            reviewing || findings.length === 1
              ? null
              : () => onChange(findings.filter((_, place) => place !== index))
          }
        />
      ))}
      {!reviewing && (
        <button
          type="button"
          className="button button-small"
          onClick={() => onChange([...findings, NEW_FINDING])}
        >
          添加检查项
        </button>
      )}
    </fieldset>
  );
}

interface RowProps {
  readonly finding: TypedFinding;
  readonly number: number;
  readonly today: Day;
  readonly isWrong: (name: string) => boolean;
  readonly onChange: (part: Partial<TypedFinding>) => void;
  readonly onRemove: (() => void) | null;
}

function FindingRow({ finding, number, today, isWrong, onChange, onRemove }: RowProps) {
  const { item, result, problem, rectifyBy, rectificationId } = finding;
  const review = rectificationId !== undefined;
  return (
    <div className="finding-row">
      {review ? (
        <p className="finding-reviewed">
          <strong>{item}</strong>
          {problem}
        </p>
      ) : (
        <input
          aria-label={`第 ${number} 项`}
          aria-invalid={isWrong('item')}
          placeholder="检查项，如 安全培训"
          autoComplete="off"
          list="usual-items"
          value={item}
          onChange={event => onChange({ item: event.target.value })}
        />
      )}
      <select
        aria-label={`第 ${number} 项结论`}
        aria-invalid={isWrong('result')}
        className={result === 'FAIL' ? 'is-fail' : ''}
        value={result}
        onChange={event => onChange({ result: event.target.value as FindingResult | '' })}
      >
        <option value="">结论</option>
        {(review ? REVIEW_RESULTS : FINDING_RESULTS).map((each, index) => (
          // Beginning with its digit, so that the digit chooses it.
          <option key={each} value={each}>
            {index + 1} {(review ? REVIEW_RESULT_LABELS : FINDING_RESULT_LABELS)[each]}
          </option>
        ))}
      </select>
      {onRemove ? (
        <button
          type="button"
          className="button button-small"
          aria-label={`删除第 ${number} 项`}
          onClick={onRemove}
        >
          ×
        </button>
      ) : (
        <span />
      )}
      {result === 'FAIL' && (
        <>
          <input
            className="finding-problem"
            aria-label={`第 ${number} 项问题`}
            aria-invalid={isWrong('problem')}
            placeholder={review ? '还有什么没有整改' : '存在什么问题'}
            autoComplete="off"
            value={problem}
            onChange={event => onChange({ problem: event.target.value })}
          />
          <input
            aria-label={`第 ${number} 项整改期限`}
            aria-invalid={isWrong('rectifyBy')}
            placeholder={review ? '新期限（选填）' : '整改期限（选填）'}
            autoComplete="off"
            value={rectifyBy}
            onChange={event => onChange({ rectifyBy: event.target.value })}
            onBlur={() => {
              const written = rectifyBy.trim() && expandDay(rectifyBy, today, 'future');
              // Leaving what was refused for what is to be mended must not take the refusal away.
              if (written !== rectifyBy) onChange({ rectifyBy: written });
            }}
          />
        </>
      )}
    </div>
  );
}

/** A review finds what it came for put right or not; 无 would be no answer. */
const REVIEW_RESULTS = ['PASS', 'FAIL'] as const satisfies FindingResult[];
