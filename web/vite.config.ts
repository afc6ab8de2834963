import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { documentPlugin } from './documents.mjs';
import { localePlugin } from './locale/plugin.mjs';

export default defineConfig({
  plugins: [localePlugin(), documentPlugin(), react()],
  // The server puts a new nonce here into each answer (server/src/pages.ts).
  html: { cspNonce: '__CSP_NONCE__' },
  server: {
    host: '127.0.0.1',
    proxy: {
      '/graphql': 'http://127.0.0.1:4000',
      // The page and the uploads share an address.
      '/imports': {
        target: 'http://127.0.0.1:4000',
        bypass: ({ headers: { accept } }) => (accept?.includes('text/html') ? '/index.html' : undefined),
      },
    },
  },
  build: {
    target: 'es2022',
    // The budgets of the README are gzip sizes; vite prints them after each build.
    chunkSizeWarningLimit: 900,
  },
});
