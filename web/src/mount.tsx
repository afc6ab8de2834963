import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { createClient } from './apollo/client';
// Follows the system from the sign-in page on.
import './ui/theme/themeChoice';

/** The pages, in the language that was made ready before. */
export function mount(): void {
  document.title = '企业信用分级监管 · 科右前旗应急管理局';
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <App client={createClient()} />
    </StrictMode>,
  );
}
