import { EVENT_KIND_LABELS } from '@qianqi/shared';
import { Select } from 'antd';
import { Figure } from './Figure';
import type { Figures } from './figures';
import { Panel } from './Panel';

interface Props {
  readonly figures: Figures;
  readonly stale: number;
  readonly onStale: (months: number) => void;
}

const STALE_CHOICES = [3, 6, 12, 24].map(value => ({ value, label: `${value} 个月` }));

/** How far all the other figures can be trusted. */
export function QualityPanel({ figures, stale, onStale }: Props) {
  const { links, counted } = figures;
  const { enterprises, everySource, sources, staleSince, yearBefore, ...counts } = counted.quality;
  const percent = (count: number) => (enterprises === 0 ? 0 : (count / enterprises) * 100);
  const kinds = sources.map(({ kind }) => kind);
  return (
    <Panel
      title="数据质量"
      note={
        <>
          未注销、停业的 <Figure count={enterprises} to={links.working} what="未注销、停业的企业" />{' '}
          家；第四条所列来源各有多少企业有记录。
        </>
      }
    >
      <table className="bars" aria-label="各来源有记录的企业">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">来源</th>
            <th scope="col">有记录</th>
            <th scope="col">无记录</th>
          </tr>
        </thead>
        <tbody>
          <tr className="bars-strong">
            <th scope="row" className="bars-name">
              <span className="bars-text">各类来源齐全 · {percent(everySource).toFixed(1)}%</span>
              <span className="bar-track" aria-hidden="true">
                <span className="bar fill-accent" style={{ width: `${percent(everySource)}%` }} />
              </span>
            </th>
            <td className="align-end">
              <Figure count={everySource} to={links.has(kinds)} what="各类来源齐全的企业" />
            </td>
            <td />
          </tr>
          {sources.map(({ kind, count }) => (
            <tr key={kind}>
              <th scope="row" className="bars-name">
                <span className="bars-text">{EVENT_KIND_LABELS[kind]}</span>
                <span className="bar-track" aria-hidden="true">
                  <span className="bar fill-accent" style={{ width: `${percent(count)}%` }} />
                </span>
              </th>
              <td className="align-end">
                <Figure
                  count={count}
                  to={links.has([kind])}
                  what={`有${EVENT_KIND_LABELS[kind]}记录的企业`}
                />
              </td>
              <td className="align-end bars-lack">
                缺{' '}
                <Figure
                  count={enterprises - count}
                  to={links.lacks(kind)}
                  what={`无${EVENT_KIND_LABELS[kind]}记录的企业`}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="doubts" aria-label="可疑之处">
        <li>
          <span>
            久未更新：<span className="print-only">{stale} 个月</span>
            <Select
              size="small"
              aria-label="多久没有记录"
              value={stale}
              options={STALE_CHOICES}
              onChange={onStale}
            />{' '}
            没有任何记录
          </span>
          <Figure count={counts.stale} to={links.quietSince(staleSince)} what="久未更新的企业" />
        </li>
        <li>
          <span>可疑的零：纳入满一年，从未有过记录</span>
          <Figure
            count={counts.neverRecorded}
            to={links.neverRecorded(yearBefore)}
            what="纳入满一年而从未有过记录的企业"
          />
        </li>
        <li>
          <span>可疑的零：一年内有罚没为零的处罚</span>
          <Figure
            count={counts.zeroPenalty}
            to={links.zeroPenalty(yearBefore)}
            what="一年内有罚没为零的处罚的企业"
          />
        </li>
      </ul>
    </Panel>
  );
}
