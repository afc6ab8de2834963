import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** A build of its own: nothing of the query console is in what clerks load, nor served where it is switched off. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/graphiql/',
  plugins: [react()],
  server: { host: '127.0.0.1', proxy: { '/graphql': 'http://127.0.0.1:4000' } },
  build: { target: 'es2022', outDir: 'dist', chunkSizeWarningLimit: 2000 },
});
