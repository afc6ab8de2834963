import { html, type Html } from '../publicSite/html.js';

export interface ReferencePage {
  readonly title: string;
  readonly body: Html;
}

/** A page of the reference: complete without scripts, in the clothes of the public pages. */
export function layout({ title, body }: ReferencePage): string {
  return html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · 接口参考 · 科右前旗企业信用分级监管</title>
        <link rel="stylesheet" href="/public/style.css" />
        <link rel="stylesheet" href="/reference/style.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <a class="skip" href="#content">跳到正文</a>
        <header>
          <strong>企业信用分级监管 接口参考</strong>
          <nav aria-label="主导航">
            <a href="/reference">总览</a><a href="/reference/types">类型</a
            ><a href="/reference/inputs">录入</a> <a href="/reference/words">词表</a
            ><a href="/public">公示</a>
          </nav>
        </header>
        <main id="content" tabindex="-1">
          <h1>${title}</h1>
          ${body}
        </main>
        <footer>
          <p>
            由接口定义、权限表和限额表生成。<span lang="en">Generated from the schema and the tables.</span>
          </p>
        </footer>
      </body>
    </html>`.text;
}

export const STYLE = `
pre { overflow-x: auto; padding: .75rem 1rem; background: var(--paper); border: 1px solid var(--line); border-radius: 6px; }
code { font-family: ui-monospace, Consolas, monospace; font-size: .92em; overflow-wrap: anywhere; }
pre code { overflow-wrap: normal; }
span[lang=en] { color: var(--soft); font-size: .92em; }
h2 small { font-weight: 400; color: var(--soft); font-size: .8em; }
h3 { font-size: 1rem; margin: 1rem 0 .35rem; }
section { border-top: 1px solid var(--line); margin-top: 1.5rem; }
td { min-width: 4rem; }
td:not(:last-child) code { white-space: nowrap; }
td:last-child { min-width: 14rem; }
.index, .codes { line-height: 2; }
.notice { background: var(--note); padding: .5rem .75rem; }
`;
