/** In which language the pages speak: Chinese, unless a person has chosen otherwise in this browser. */
export type Language = 'zh-CN' | 'en';

const KEPT = 'language';

/** What was chosen here; never guessed from the browser, whose language says little about the office it stands in. */
export function chosenLanguage(): Language {
  try {
    return localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh-CN';
  } catch {
    // Storage is switched off: the choice cannot be kept.
    return 'zh-CN';
  }
}

/** Kept, and the page loaded anew in it: the texts of modules are read once, when they are loaded. */
export function chooseLanguage(language: Language): void {
  try {
    localStorage.setItem(KEPT, language);
  } catch {
    return;
  }
  location.reload();
}
