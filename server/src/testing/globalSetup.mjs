import './registerTypescript.mjs';

// Not a static import: the loader must be in place first.
const { startTestServer } = await import('./testServer.ts');

export default () => startTestServer();
