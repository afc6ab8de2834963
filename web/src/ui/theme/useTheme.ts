import { useSyncExternalStore } from 'react';
import { isDark, onThemeChange, themeChoice, type ThemeChoice } from './themeChoice';

export function useIsDark(): boolean {
  return useSyncExternalStore(onThemeChange, isDark);
}

export function useThemeChoice(): ThemeChoice {
  return useSyncExternalStore(onThemeChange, themeChoice);
}
