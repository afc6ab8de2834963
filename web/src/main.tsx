import { chosenLanguage } from './ui/locale/language';
import { speak } from './ui/locale/text';
import './style/tokens.css';
import './style/base.css';
import './style/frame.css';
import './style/locale.css';
import './style/table.css';
import './style/form.css';
import './style/entry.css';
import './style/dossier.css';
import './style/supervision.css';
import './style/board.css';
import './style/inspector.css';
import './style/account.css';
import './style/audit.css';
import './style/integration.css';
import './style/policy.css';
import './style/dashboard.css';
import './style/import.css';
import './style/print.css';
import './style/list.css';

/** The language first: constants of the pages' modules hold texts. */
async function start(): Promise<void> {
  const language = chosenLanguage();
  document.documentElement.lang = language;
  if (language === 'en') speak((await import('./ui/locale/english')).ENGLISH);
  const { mount } = await import('./mount');
  mount();
}

void start();
