/** The first characters of a hash, enough to compare two by eye. */
export function shortHash(hash: string): string {
  return `${hash.slice(0, 12)}…`;
}
