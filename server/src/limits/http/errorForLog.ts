/** What a log line says of an error: nothing of what was sent or stored, which may be about a person. */
export function errorForLog(error: Error) {
  const { name, message, stack, code, constraint, table, query } = error as Error & Record<string, unknown>;
  return {
    type: name,
    message: withoutValues(message, code),
    // The first line repeats the message.
    stack: String(stack).split('\n').slice(1).join('\n'),
    code,
    constraint,
    table,
    // With $1 where a value was.
    query,
  };
}

/** PostgreSQL repeats values that it cannot take: class 22, data exceptions. */
function withoutValues(message: string, code: unknown): string {
  return String(code).startsWith('22') ? message.replaceAll(/"[^"]*"/g, '"…"') : message;
}
