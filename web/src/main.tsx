import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { createClient } from './apollo/client';
// Follows the system from the sign-in page on.
import './ui/theme/themeChoice';
import './style/tokens.css';
import './style/base.css';
import './style/frame.css';
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
import './style/import.css';

const client = createClient();
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App client={client} />
  </StrictMode>,
);
