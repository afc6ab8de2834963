import { ApolloProvider } from '@apollo/client/react';
import { configure, render, type RenderResult } from '@testing-library/react';
import { useLayoutEffect } from 'react';
import { MemoryRouter, useLocation } from 'react-router';
import { createClient } from '../apollo/client';
import { AppRoutes } from '../routes';
import { SessionProvider } from '../session/SessionProvider';
import { answering, type Answers, type Asked } from './answers';
import { TODAY } from './world';

// A page's code is loaded when it is first opened, which takes a moment in a test as well. Whether each element is
// visible would be asked of jsdom's style sheets, antd's among them, and takes most of a test's time; nothing here is hidden.
configure({ asyncUtilTimeout: 60_000, defaultHidden: true });

export interface Opened extends RenderResult {
  readonly asked: readonly Asked[];
  /** Path and search as they stand now. */
  url(): string;
}

/** A clerk. */
export const SIGNED_IN = {
  viewer: {
    __typename: 'Viewer',
    username: '王晓燕',
    displayName: '王晓燕',
    divisions: [],
    mustChangePassword: false,
    roles: ['CLERK'],
    actions: ['READ_REGISTRY', 'READ_COMPLAINT', 'KEEP_ENTERPRISES', 'RECORD_EVENTS', 'KEEP_CERTIFICATES'],
  },
  demo: false,
  demoSignIns: [],
};

/** Opens a URL of the whole product, signed in unless the answers say otherwise. */
export function open(url: string, answers: Answers): Opened {
  const { link, asked } = answering({
    Session: () => SIGNED_IN,
    Today: () => ({ today: TODAY }),
    ...answers,
  });
  let current = '';
  const onUrl = (at: string) => {
    current = at;
  };
  const rendered = render(
    <ApolloProvider client={createClient(link)}>
      <MemoryRouter initialEntries={[url]} useTransitions={false}>
        <SessionProvider>
          <AppRoutes />
          <Watch onUrl={onUrl} />
        </SessionProvider>
      </MemoryRouter>
    </ApolloProvider>,
  );
  return { ...rendered, asked, url: () => current };
}

function Watch({ onUrl }: { readonly onUrl: (at: string) => void }) {
  const { pathname, search } = useLocation();
  useLayoutEffect(() => onUrl(pathname + search));
  return null;
}
