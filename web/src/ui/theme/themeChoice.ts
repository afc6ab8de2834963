/**
 * Light, dark, or as the system has it. Kept in this browser under each person's name, and beside it the last one's choice,
 * for the sign-in page and for `public/theme.js`, which wears it before the first paint.
 */
export const THEME_CHOICES = ['light', 'dark', 'system'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

export const THEME_LABELS: Readonly<Record<ThemeChoice, string>> = {
  light: '浅色',
  dark: '深色',
  system: '跟随系统',
};

const LAST = 'theme';
const keyOf = (person: string) => `${LAST}:${person}`;
const system = matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

let choice = readChoice(LAST) ?? 'system';
let whose: string | null = null;

export function themeChoice(): ThemeChoice {
  return choice;
}

export function isDark(): boolean {
  return choice === 'dark' || (choice === 'system' && system.matches);
}

/** From now on this person's; who has never chosen keeps what is worn. */
export function wearThemeOf(person: string): void {
  whose = person;
  const own = readChoice(keyOf(person));
  if (own !== null && own !== choice) wear(own);
}

export function chooseTheme(next: ThemeChoice): void {
  if (whose !== null) keep(keyOf(whose), next);
  wear(next);
}

export function onThemeChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function wear(next: ThemeChoice): void {
  choice = next;
  keep(LAST, next);
  show();
}

function show(): void {
  document.documentElement.dataset['theme'] = isDark() ? 'dark' : 'light';
  for (const listener of listeners) listener();
}

function readChoice(key: string): ThemeChoice | null {
  try {
    const kept = localStorage.getItem(key);
    return THEME_CHOICES.find(each => each === kept) ?? null;
  } catch {
    return null;
  }
}

function keep(key: string, next: ThemeChoice): void {
  try {
    localStorage.setItem(key, next);
  } catch {
    // Storage is full or switched off: it holds until the page is closed.
  }
}

// At evening many systems turn dark by themselves; and another tab may have chosen.
system.addEventListener('change', show);
addEventListener('storage', ({ key }) => {
  if (key !== LAST) return;
  choice = readChoice(LAST) ?? 'system';
  show();
});
