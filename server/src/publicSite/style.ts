/** The public pages' one style sheet. Light and dark by the reader's own setting; wide tables scroll inside themselves. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #14201f; --soft: #53605e; --line: #d5dcda; --paper: #fff; --ground: #f3f4f2;
  --brand: #14302f; --link: #0f5f5a; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eeec; --soft: #a7b3b0; --line: #35413f; --paper: #16201f;
  --ground: #0e1514; --brand: #0b1b1a; --link: #7fd1c8; } }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--ground); line-height: 1.6;
  font-family: "PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif; }
header { background: var(--brand); color: #fff; padding: 1rem max(1rem, calc(50vw - 31rem)); display: flex; gap: .5rem 2rem;
  flex-wrap: wrap; align-items: baseline; }
nav { display: flex; gap: 1.25rem; flex-wrap: wrap; }
nav a { color: #fff; text-decoration: none; padding: .15rem 0; }
nav a[aria-current] { border-bottom: 2px solid #58c39b; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; background: #fff; color: #000; padding: .25rem .5rem; }
.ribbon { margin: 0; background: #f3d98d; color: #3d2c00; text-align: center; font-weight: 600; }
main { max-width: 64rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem; margin: .5rem 0 1rem; }
h2 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; }
a { color: var(--link); }
:focus-visible { outline: 3px solid #58c39b; outline-offset: 2px; }
form { display: flex; gap: .5rem; flex-wrap: wrap; align-items: end; margin: 0 0 1rem; }
label { display: grid; gap: .15rem; color: var(--soft); font-size: .9rem; }
input, button { font: inherit; padding: .4rem .6rem; border: 1px solid var(--soft); border-radius: 4px; background: var(--paper);
  color: var(--ink); min-height: 2.5rem; }
button { background: var(--link); border-color: var(--link); color: var(--paper); cursor: pointer; }
.table { overflow-x: auto; background: var(--paper); border: 1px solid var(--line); border-radius: 6px; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: .5rem .75rem; border-bottom: 1px solid var(--line); vertical-align: top; }
tr:last-child td { border-bottom: 0; }
th { color: var(--soft); font-size: .9rem; white-space: nowrap; }
td.code { font-family: ui-monospace, Consolas, monospace; }
td.code, td.short { white-space: nowrap; }
.counts { display: flex; gap: 1rem; flex-wrap: wrap; padding: 0; list-style: none; }
.counts li { background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: .75rem 1.25rem; min-width: 11rem; }
.counts strong { display: block; font-size: 1.75rem; }
footer { max-width: 64rem; margin: 0 auto; padding: 1rem; color: var(--soft); font-size: .9rem; }
`;
