/** The colours of `style/tokens.css` for what is drawn on a canvas, which knows no custom properties. */
export type Colours = (token: `--${string}`) => string;

export function coloursNow(): Colours {
  const style = getComputedStyle(document.documentElement);
  return token => style.getPropertyValue(token).trim();
}

/** As they are in light, whatever is worn: paper is white. */
export function coloursOnPaper(): Colours {
  const { dataset } = document.documentElement;
  const { theme } = dataset;
  dataset['theme'] = 'light';
  const style = getComputedStyle(document.documentElement);
  // Read while it is light: a computed style follows the document.
  const known = new Map<string, string>();
  for (const name of PRINTED) known.set(name, style.getPropertyValue(name).trim());
  if (theme === undefined) delete dataset['theme'];
  else dataset['theme'] = theme;
  return token => known.get(token) ?? style.getPropertyValue(token).trim();
}

const PRINTED = [
  '--ink',
  '--ink-soft',
  '--line',
  '--paper',
  '--chart-a',
  '--chart-b',
  '--chart-c',
  '--chart-none',
  '--chart-blue',
  '--chart-red',
  '--chart-grey',
  '--accent',
];
