import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': 'http://127.0.0.1:4000' },
  },
  build: {
    target: 'es2022',
    // The budgets of the README are gzip sizes; vite prints them after each build.
    chunkSizeWarningLimit: 900,
  },
});
