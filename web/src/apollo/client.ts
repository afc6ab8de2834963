import { ApolloClient, InMemoryCache } from '@apollo/client';
import { ApolloLink } from '@apollo/client/link';
import { ErrorLink } from '@apollo/client/link/error';
import { HttpLink } from '@apollo/client/link/http';
import { Observable } from 'rxjs';
import { possibleTypes } from '../generated/possibleTypes';
import { expiry } from './expiry';
import { isUnauthenticated } from './failure';
import { saidByServerLink } from './saidByServer';

function createCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes,
    typePolicies: {
      // A page after the first one is appended; the first one starts the list anew, as after a write.
      Enterprise: {
        fields: {
          events: {
            keyArgs: ['kind'],
            merge(existing: Page | undefined, incoming: Page, { args }): Page {
              if (!existing || !args?.['after']) return incoming;
              return { ...incoming, nodes: [...existing.nodes, ...incoming.nodes] };
            },
          },
        },
      },
      // An edition's clause 6.1.1 is not another edition's: codes are no identity.
      Clause: { keyFields: false },
      Viewer: { keyFields: false },
    },
  });
}

interface Page {
  readonly nodes: readonly unknown[];
}

/** Holds a request whose session ran out until somebody has signed in again, then sends it once more. */
function expiryLink(): ApolloLink {
  return new ErrorLink(({ error, operation, forward }) => {
    if (!isUnauthenticated(error) || operation.operationName === 'SignIn') return undefined;
    // What nobody asked for does not bring up the password over what somebody is typing.
    if (operation.getContext()['unattended'] === true) return undefined;
    return new Observable(observer => {
      let stop = expiry.wait(() => {
        const again = forward(operation).subscribe(observer);
        stop = () => again.unsubscribe();
      });
      return () => stop();
    });
  });
}

export function createClient(link: ApolloLink = new HttpLink({ uri: '/graphql' })): ApolloClient {
  return new ApolloClient({
    link: ApolloLink.from([expiryLink(), saidByServerLink(), link]),
    cache: createCache(),
  });
}
