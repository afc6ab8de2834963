import { chooseTheme, THEME_CHOICES, THEME_LABELS } from './themeChoice';
import { useThemeChoice } from './useTheme';

/** For the head of the page: one press goes on to the next of the three. */
export function ThemeSwitch() {
  const choice = useThemeChoice();
  const next = THEME_CHOICES[(THEME_CHOICES.indexOf(choice) + 1) % THEME_CHOICES.length]!;
  const label = `配色：${THEME_LABELS[choice]}`;
  return (
    <button
      type="button"
      className="theme-switch"
      aria-label={label}
      title={`${label}，按一下换成${THEME_LABELS[next]}`}
      onClick={() => chooseTheme(next)}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" />
        {choice === 'dark' && <circle cx="8" cy="8" r="6" fill="currentColor" />}
        {choice === 'system' && <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />}
      </svg>
    </button>
  );
}

/** All three by name. */
export function ThemeChoices() {
  const choice = useThemeChoice();
  return (
    <fieldset className="theme-choices">
      <legend>配色</legend>
      {THEME_CHOICES.map(each => (
        <label key={each}>
          <input type="radio" name="theme" checked={choice === each} onChange={() => chooseTheme(each)} />{' '}
          {THEME_LABELS[each]}
        </label>
      ))}
    </fieldset>
  );
}
