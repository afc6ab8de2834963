/** GraphiQL in a real browser, on the server as it is run: it asks nobody but that server, and runs what one types. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser, launchBrowser } from './browser.js';
import { ACCOUNT, startBuiltServer, type BuiltServer } from './builtServer.js';
import { screenshot } from './screenshot.js';

const found = await launchBrowser();

describeInBrowser('an integrator tries the API', found, browser => {
  let server: BuiltServer;
  let page: Page;
  const complaints: string[] = [];
  const elsewhere: string[] = [];
  const run = () => page.getByRole('button', { name: 'Execute query' }).click();
  const shown = (text: string) => page.locator('.result-window').getByText(text).first();
  const shoot = (name: string) => screenshot(page, name);

  beforeAll(async () => {
    server = await startBuiltServer();
    page = await browser.newPage({ viewport: { width: 1280, height: 860 }, locale: 'zh-CN' });
    page.on('pageerror', error => complaints.push(error.message));
    page.on('console', message => {
      if (message.type() === 'error' && !message.text().includes('401')) complaints.push(message.text());
    });
    page.on('request', request => {
      if (!request.url().startsWith(server.address) && !request.url().startsWith('data:'))
        elsewhere.push(request.url());
    });
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  test('opening the address of the API leads to it, with a first query that answers', async () => {
    await page.goto(`${server.address}/graphql`);
    expect(new URL(page.url()).pathname).toBe('/graphiql');
    // GraphiQL loads its editors one by one, and shows no answer before the last of them.
    await page.locator('.result-window .CodeMirror').waitFor();
    await run();
    await shown('"totalCount"').waitFor();
    await shown('"6.3.').waitFor();
    await shoot('query-console');
  });

  test('what needs a sign-in is refused without one, answered with the session, and with a token alone', async () => {
    await page.getByRole('tab', { name: 'GradeC' }).click();
    await run();
    await shown('"UNAUTHENTICATED"').waitFor();
    const secret = await makeToken(page);
    await run();
    await shown('"decidedBy"').waitFor();
    await page.context().clearCookies();
    await run();
    await shown('"UNAUTHENTICATED"').waitFor();
    await page.getByLabel('程序令牌').fill(secret);
    await run();
    await shown('"decidedBy"').waitFor();
    await shoot('query-console-token');
  });

  test('the schema is at hand with its descriptions, and the token is nowhere kept', async () => {
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'Query', exact: true }).click();
    await page.getByText('What can be asked.').waitFor();
    await shoot('query-console-documentation');
    const kept = await page.evaluate(() => JSON.stringify(localStorage) + JSON.stringify(sessionStorage));
    expect(kept).toContain('GradeC');
    expect(kept).not.toContain('qq_');
  });

  test('nothing was asked of anybody else, and nothing complained', () => {
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

/** Signs the page's browser in, and answers the secret of a token that may read. */
async function makeToken(page: Page): Promise<string> {
  return page.evaluate(async account => {
    const ask = async (query: string, input: object) => {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: { input } }),
      });
      return (await response.json()) as { data: { createApiToken: { secret: string }; today: string } };
    };
    await ask('mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }', account);
    const { data } = await ask('{ today }', {});
    const input = { name: 'GraphiQL', scopes: ['READ'], expiresOn: data.today };
    const made = await ask(
      'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret } }',
      input,
    );
    return made.data.createApiToken.secret;
  }, ACCOUNT);
}
