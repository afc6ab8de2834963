import { html, type Html } from './html.js';

export interface PublicPage {
  readonly title: string;
  /** The path of the section, to mark it in the navigation. */
  readonly path: string;
  readonly body: Html;
  /** Not for search engines: what was published once, and what is no page. */
  readonly unlisted?: boolean;
}

const NAVIGATION = [
  { path: '/public', label: '首页' },
  { path: '/public/red', label: '红名单' },
  { path: '/public/black', label: '黑名单' },
  { path: '/public/penalties', label: '行政处罚' },
  { path: '/public/draws', label: '双随机抽查' },
  { path: '/public/rules', label: '认定条款' },
  { path: '/public/data', label: '开放数据' },
];

const FOOTER =
  '依据《科右前旗应急管理局分级分类监管制度（试行）》认定，等级随记录变化实时更新。红黑名单为本局信用等级名单，' +
  '不是国家的安全生产严重失信主体名单（应急管理部令第11号）。对公示内容有异议，或者已经整改、申请信用修复的，请向本局提出。';

/** A whole page: complete without scripts, and without a request to any other host. */
export function layout({ title, path, body, unlisted = false }: PublicPage, demo: boolean): string {
  const links = NAVIGATION.map(
    each =>
      html`<a href="${each.path}" ${each.path === path ? html`aria-current="page"` : null}>${each.label}</a>`,
  );
  return html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${unlisted ? html`<meta name="robots" content="noindex" />` : null}
        <title>${title} · 科右前旗企业信用公示</title>
        <link rel="stylesheet" href="/public/style.css" />
        <link rel="icon" href="data:," />
        <link rel="alternate" type="application/atom+xml" title="名单变动" href="/public/changes.atom" />
      </head>
      <body>
        <a class="skip" href="#content">跳到正文</a>
        ${demo ? html`<aside class="ribbon" aria-label="提示">演示数据 · 企业与记录均为虚构</aside>` : null}
        <header>
          <strong>科右前旗应急管理局 企业信用公示</strong>
          <nav aria-label="主导航">${links}</nav>
        </header>
        <main id="content" tabindex="-1">
          <h1>${title}</h1>
          ${body}
        </main>
        <footer>
          <p>${FOOTER}</p>
          <p><a href="/reference">接口参考</a>（供其他部门的系统对接）</p>
        </footer>
      </body>
    </html>`.text;
}
