export interface Operation {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: unknown;
}

/** Asks the registry that served the page, with the session's cookie if there is one; answers whatever it answered. */
export async function send(
  { query, operationName, variables }: Operation,
  headers: Readonly<Record<string, string>>,
): Promise<object> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...headers,
    },
    // GraphiQL's name of the operation may lag behind the tab: one that is not in the text is left out.
    body: JSON.stringify({ query, operationName: namedIn(query, operationName), variables }),
  });
  const text = await response.text();
  try {
    return JSON.parse(text) as object;
  } catch {
    // A proxy in between answers in words of its own.
    return { status: response.status, text };
  }
}

function namedIn(query: string, name: string | null | undefined): string | undefined {
  return name != null && new RegExp(`\\b${name}\\b`).test(query) ? name : undefined;
}
