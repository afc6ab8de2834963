/** The public pages' one style sheet. Light and dark by the reader's own setting; wide tables scroll inside themselves. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #14201f; --soft: #4b5856; --line: #d5dcda; --paper: #fff; --ground: #f3f4f2;
  --brand: #14302f; --link: #0f5f5a; --note: #fdf3d7; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eeec; --soft: #a7b3b0; --line: #35413f; --paper: #16201f;
  --ground: #0e1514; --brand: #0b1b1a; --link: #7fd1c8; --note: #33290f; } }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--ground); line-height: 1.6; overflow-wrap: anywhere;
  font-family: "PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif; }
header { background: var(--brand); color: #fff; padding: 1rem max(1rem, calc(50vw - 31rem)); display: flex; gap: .5rem 2rem;
  flex-wrap: wrap; align-items: baseline; }
nav { display: flex; gap: .25rem 1.25rem; flex-wrap: wrap; }
nav a { color: #fff; text-decoration: none; padding: .25rem 0; min-height: 1.5rem; }
nav a:hover { text-decoration: underline; }
nav a[aria-current] { border-bottom: 2px solid #58c39b; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: .5rem; background: #fff; color: #000; padding: .25rem .5rem; z-index: 1; }
.ribbon { margin: 0; background: #f3d98d; color: #3d2c00; text-align: center; font-weight: 600; }
.note { background: var(--note); border: 1px solid var(--line); border-radius: 6px; padding: .5rem .75rem; }
main { max-width: 64rem; margin: 0 auto; padding: 1rem; }
main:focus { outline: none; }
h1 { font-size: 1.5rem; margin: .5rem 0 1rem; }
h2 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; }
a { color: var(--link); }
:focus-visible { outline: 3px solid #3fae86; outline-offset: 2px; }
form { display: flex; gap: .5rem; flex-wrap: wrap; align-items: end; margin: 0 0 1rem; }
label { display: grid; grid-template-columns: minmax(0, 1fr); gap: .15rem; color: var(--soft); font-size: .9rem; max-width: 100%; }
input, button { font: inherit; padding: .4rem .6rem; border: 1px solid var(--soft); border-radius: 4px; background: var(--paper);
  color: var(--ink); min-height: 2.5rem; max-width: 100%; }
button { background: var(--link); border-color: var(--link); color: var(--paper); cursor: pointer; }
code, .code { font-family: ui-monospace, Consolas, monospace; overflow-wrap: anywhere; }
dl { background: var(--paper); border: 1px solid var(--line); border-radius: 6px; margin: 0 0 1rem; padding: .25rem .75rem; }
dl div { display: grid; grid-template-columns: 9rem 1fr; gap: .75rem; padding: .4rem 0; border-bottom: 1px solid var(--line); }
dl div:last-child { border-bottom: 0; }
dt { color: var(--soft); }
dd { margin: 0; }
.grade strong { font-size: 1.25rem; margin-right: .5rem; }
.table { overflow-x: auto; background: var(--paper); border: 1px solid var(--line); border-radius: 6px; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: .5rem .75rem; border-bottom: 1px solid var(--line); vertical-align: top; min-width: 6rem; }
tr:last-child td { border-bottom: 0; }
tr:target { background: var(--note); }
th { color: var(--soft); font-size: .9rem; white-space: nowrap; }
td.code, td.short, td.number { white-space: nowrap; overflow-wrap: normal; }
td.number { text-align: right; }
.counts { display: flex; gap: 1rem; flex-wrap: wrap; padding: 0; list-style: none; }
.counts li { background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: .75rem 1.25rem; flex: 1 1 11rem; }
.counts strong { display: block; font-size: 1.75rem; }
footer { max-width: 64rem; margin: 0 auto; padding: 1rem; color: var(--soft); font-size: .9rem; }
@media screen and (max-width: 40rem) { dl div { grid-template-columns: 1fr; gap: 0; }
  table, tbody, tr, td { display: block; } thead { position: absolute; left: -99rem; }
  tr { padding: .5rem .75rem; border-bottom: 1px solid var(--line); } tr:last-child { border-bottom: 0; }
  td, td.number, td.short { border: 0; padding: .1rem 0 .1rem 7rem; min-width: 0; text-align: left; white-space: normal;
    position: relative; min-height: 1.6rem; }
  td::before { content: attr(data-label); color: var(--soft); font-size: .9rem; position: absolute; left: 0; width: 6.75rem; }
  td:first-child { font-weight: 600; } }
@media print { :root { --paper: #fff; --ground: #fff; --ink: #000; --soft: #333; --link: #000; --line: #999; }
  header { background: none; color: #000; padding: 0 0 .5rem; border-bottom: 1px solid #000; } nav, form, .skip, [rel=next] { display: none; }
  main, footer { max-width: none; padding: .5rem 0; } .table { overflow: visible; border: 0; } tr { break-inside: avoid; }
  thead { display: table-header-group; } }
`;
