import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { BrowserRouter } from 'react-router';
import { AppRoutes } from './routes';
import { SessionProvider } from './session/SessionProvider';

export function App({ client }: { readonly client: ApolloClient }) {
  return (
    <ApolloProvider client={client}>
      {/* Without transitions: a key held down must step from where the last step led, not from where it was drawn. */}
      <BrowserRouter useTransitions={false}>
        <SessionProvider>
          <AppRoutes />
        </SessionProvider>
      </BrowserRouter>
    </ApolloProvider>
  );
}
