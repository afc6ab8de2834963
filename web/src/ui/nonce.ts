/** What the server lets this page's run-time styles in by; undefined where no policy is in force, as in development. */
export function readNonce(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce || undefined;
}
