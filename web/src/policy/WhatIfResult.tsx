import { useQuery } from '@apollo/client/react';
import { GRADES, gradeText, type Grade } from '@qianqi/shared';
import { GradeTag } from '../domain/GradeTag';
import { WhatIfDocument, type WhatIfQuery } from '../generated/graphql';
import type { whatIfParams, WhatIfParams } from '../paths';
import { Failure, LoadingRows } from '../ui/States';
import type { ChangeParams } from '../ui/useSearchState';
import { MoverTable } from './MoverTable';
import { WORK_LABELS } from './policyText';

export type Simulated = NonNullable<WhatIfQuery['whatIf']>;

interface Props {
  readonly id: string;
  readonly params: WhatIfParams;
  readonly change: ChangeParams<typeof whatIfParams>;
}

/** Who moves from where to where, what a year of it costs, which clauses decide, and everybody by name. */
export function WhatIfResult({ id, params, change }: Props) {
  const { data, error, refetch } = useQuery(WhatIfDocument, { variables: { id } });
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  const whatIf = data?.whatIf;
  if (!whatIf) return <LoadingRows rows={8} label="正在载入推演结果" />;
  const moving = whatIf.transitions.filter(({ before, after }) => before !== after);
  const movers = moving.reduce((sum, { count }) => sum + count, 0);
  const graded = whatIf.transitions.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <p role="status" className="what-if-sum">
        按 {whatIf.asOf} 试算，与现行《{whatIf.base.title}》相比：{graded} 家中有 <strong>{movers}</strong>{' '}
        家等级变化。
      </p>
      <div className="what-if-tables">
        <Matrix whatIf={whatIf} params={params} change={change} />
        <Workload rows={whatIf.workload} />
        <Clauses rows={whatIf.clauses} />
      </div>
      <MoverTable whatIf={whatIf} params={params} change={change} />
    </>
  );
}

interface MatrixProps extends Omit<Props, 'id'> {
  readonly whatIf: Simulated;
}

/** From each grade to each; a number lists those behind it. */
function Matrix({ whatIf, params, change }: MatrixProps) {
  const countOf = (before: Grade, after: Grade) =>
    whatIf.transitions.find(each => each.before === before && each.after === after)?.count ?? 0;
  return (
    <section aria-label="等级转移">
      <h2>等级转移</h2>
      <table className="table what-if-matrix" aria-label="等级转移">
        <thead>
          <tr>
            <th scope="col">现行＼推演</th>
            {GRADES.map(grade => (
              <th key={grade} scope="col" className="align-end">
                <GradeTag grade={grade} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {GRADES.map(before => (
            <tr key={before}>
              <th scope="row">
                <GradeTag grade={before} />
              </th>
              {GRADES.map(after => {
                const count = countOf(before, after);
                const chosen = params.before === before && params.after === after;
                return (
                  <td key={after} className={before === after ? 'align-end quiet' : 'align-end'}>
                    {before === after || count === 0 ? (
                      count
                    ) : (
                      <button
                        type="button"
                        className={chosen ? 'chip is-on' : 'chip'}
                        aria-pressed={chosen}
                        aria-label={`${gradeText(before)} 变 ${gradeText(after)}：${count} 家`}
                        onClick={() =>
                          change({
                            before: chosen ? null : before,
                            after: chosen ? null : after,
                            page: 1,
                            mover: '',
                          })
                        }
                      >
                        {count}
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Workload({ rows }: { readonly rows: Simulated['workload'] }) {
  return (
    <section aria-label="年度监管工作量">
      <h2>年度监管工作量</h2>
      <ShiftTable
        caption="年度监管工作量"
        head="种类"
        rows={rows.map(({ kind, before, after }) => ({ name: WORK_LABELS[kind], before, after }))}
      />
      <p className="quiet">按各等级的频次折算，假定等级全年不变；新进入 C 级的另须当即提醒约谈一次。</p>
    </section>
  );
}

function Clauses({ rows }: { readonly rows: Simulated['clauses'] }) {
  return (
    <section aria-label="决定等级的条款">
      <h2>决定等级的条款</h2>
      <ShiftTable
        caption="决定等级的条款"
        head="条款"
        rows={rows.map(({ code, before, after }) => ({ name: code, before, after }))}
      />
    </section>
  );
}

interface ShiftProps {
  readonly caption: string;
  readonly head: string;
  readonly rows: readonly { readonly name: string; readonly before: number; readonly after: number }[];
}

function ShiftTable({ caption, head, rows }: ShiftProps) {
  return (
    <table className="table" aria-label={caption}>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col" className="align-end">
            现行
          </th>
          <th scope="col" className="align-end">
            推演
          </th>
          <th scope="col" className="align-end">
            增减
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, before, after }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="align-end">{before}</td>
            <td className="align-end">{after}</td>
            <td className="align-end">{after > before ? `+${after - before}` : after - before}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
