import type { ApolloServerPlugin, BaseContext, GraphQLRequestListener } from '@apollo/server';

/**
 * Plugins that look at an operation one after another. Apollo asks all of its plugins at once, and would have looked the
 * viewer up for an operation that another plugin is just refusing.
 */
export function inOrder<C extends BaseContext>(...plugins: ApolloServerPlugin<C>[]): ApolloServerPlugin<C> {
  return {
    async requestDidStart(request) {
      const listeners: GraphQLRequestListener<C>[] = [];
      for (const plugin of plugins) {
        const listener = await plugin.requestDidStart?.(request);
        if (listener) listeners.push(listener);
      }
      return {
        async didResolveOperation(resolved) {
          for (const listener of listeners) await listener.didResolveOperation?.(resolved);
        },
        async willSendResponse(sent) {
          for (const listener of listeners) await listener.willSendResponse?.(sent);
        },
      };
    },
  };
}
