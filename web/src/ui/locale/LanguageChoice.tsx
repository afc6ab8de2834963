import { chooseLanguage, chosenLanguage, type Language } from './language';

const LANGUAGES: readonly { readonly code: Language; readonly name: string }[] = [
  // Each by its own name, in every language. @zh
  { code: 'zh-CN', name: '中文' },
  { code: 'en', name: 'English' },
];

/** 中文 or English; choosing loads the page anew. */
export function LanguageChoice() {
  const current = chosenLanguage();
  return (
    <div className="language-choice" role="group" aria-label="语言">
      {LANGUAGES.map(({ code, name }) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-pressed={code === current}
          onClick={() => code !== current && chooseLanguage(code)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

/** The other language, where there is little room. */
export function LanguageSwitch() {
  const { code, name } = LANGUAGES.find(each => each.code !== chosenLanguage())!;
  return (
    <button type="button" lang={code} onClick={() => chooseLanguage(code)}>
      {name}
    </button>
  );
}
