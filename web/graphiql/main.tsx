import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import './console.css';
import { QueryConsole } from './QueryConsole';

// Not in strict mode, whose second mounting leaves GraphiQL's first answer unshown.
createRoot(document.getElementById('root')!).render(<QueryConsole />);
