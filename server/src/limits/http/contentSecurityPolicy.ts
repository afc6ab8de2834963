/** Directives beside the strict ones, or in their place: `{ 'script-src': "'self'" }`. */
export type Allowances = Readonly<Record<string, string>>;

/** Nothing is fetched, framed, submitted or run. */
const STRICT: Allowances = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/**
 * A Content-Security-Policy that allows nothing but what is said. A route that needs more than its answers' strict default
 * sets the header itself: `reply.header(CSP_HEADER, contentSecurityPolicy({ 'style-src': "'self'" }))`.
 */
export function contentSecurityPolicy(allowances: Allowances = {}): string {
  return Object.entries({ ...STRICT, ...allowances })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}

export const CSP_HEADER = 'content-security-policy';
