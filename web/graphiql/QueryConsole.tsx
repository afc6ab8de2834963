/** GraphiQL, served by the registry itself: every request goes where the page came from. */
import { useCallback, useState } from 'react';
import { GraphiQL } from 'graphiql';
import { buildSchema } from 'graphql';
import sdl from '../../server/schema.graphql?raw';
import { FIRST_QUERIES } from './firstQueries';
import { send, type Operation } from './send';

/** From the committed schema, so that the console needs no introspection. */
const schema = buildSchema(sdl);

export function QueryConsole() {
  // In memory alone: a token that a browser keeps is a token that leaks.
  const [token, setToken] = useState('');
  const fetcher = useCallback(
    (operation: Operation, options?: { headers?: Readonly<Record<string, string>> }) =>
      send(operation, { ...bearer(token), ...options?.headers }),
    [token],
  );
  return (
    <>
      <header className="console-bar">
        <strong>企业信用分级监管 · GraphQL 查询台</strong>
        <span>
          公示内容无需登录；其余在 <a href="/sign-in">登录</a> 后即可查询，或填入程序令牌：
        </span>
        <input
          type="password"
          aria-label="程序令牌"
          placeholder="qq_…"
          autoComplete="off"
          value={token}
          onChange={event => setToken(event.target.value.trim())}
        />
        <nav aria-label="相关页面">
          <a href="/reference">接口参考</a>
          <a href="/public">公示</a>
          <a href="/">管理系统</a>
        </nav>
      </header>
      <GraphiQL
        fetcher={fetcher}
        schema={schema}
        defaultQuery={FIRST_QUERIES[0].query}
        defaultTabs={[...FIRST_QUERIES]}
        shouldPersistHeaders={false}
        showPersistHeadersSettings={false}
      >
        <GraphiQL.Logo>
          <span />
        </GraphiQL.Logo>
      </GraphiQL>
    </>
  );
}

function bearer(token: string): Readonly<Record<string, string>> {
  return token === '' ? {} : { authorization: `Bearer ${token}` };
}
