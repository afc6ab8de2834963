import { html, type Html } from './html.js';

/** One line of a list of terms and what they are. */
export function term(name: string, value: Html | string): Html {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

export function code(text: string): Html {
  return html`<code>${text}</code>`;
}
