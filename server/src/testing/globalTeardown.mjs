const { stopTestServer } = await import('./testServer.ts');

export default () => stopTestServer();
