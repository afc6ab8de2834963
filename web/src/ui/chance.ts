/** The one place of chance: 128 random bits as hex. `randomUUID` would need https, which a bureau's intranet may lack. */
export function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
