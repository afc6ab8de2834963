import { DRAW_CHECKS, verifyDraw } from '@qianqi/shared';
import { useState } from 'react';
import { CHECK_LABELS, publishedDraw, type ShownDraw } from './drawText';

/** Draws again here, from nothing but what is published. */
export function DrawVerify({ draw }: { readonly draw: ShownDraw }) {
  const [checks, setChecks] = useState<ReturnType<typeof verifyDraw> | null>(null);
  return (
    <section className="panel draw-panel" aria-label="验证">
      <div className="panel-head">
        <h2>验证</h2>
        <span className="panel-hint">在本机按公布的名录和种子重新计算，不依赖服务器</span>
        <button type="button" className="button" onClick={() => setChecks(verifyDraw(publishedDraw(draw)))}>
          在浏览器中验证
        </button>
      </div>
      <div role="status">
        <ul className="draw-checks">
          {checks &&
            DRAW_CHECKS.map(check => (
              <li
                key={check}
                className={checks[check] === null ? '' : checks[check] ? 'is-right' : 'is-wrong'}
              >
                <strong>{checks[check] === null ? '… 待抽取' : checks[check] ? '✓ 一致' : '✗ 不一致'}</strong>
                {CHECK_LABELS[check]}
              </li>
            ))}
        </ul>
      </div>
    </section>
  );
}
