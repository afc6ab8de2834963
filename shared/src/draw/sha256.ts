/**
 * SHA-256 (FIPS 180-4) of text in UTF-8, as lower-case hexadecimal. Written out here because the same draw must come out in
 * the server, in a browser page and on a command line, and the shared rules depend on nothing.
 */
const ROUND_CONSTANTS = Uint32Array.from(fractionalBits(64, 3));
const INITIAL = Uint32Array.from(fractionalBits(8, 2));

/** The first 32 fractional bits of the square or cube roots of the first primes, which is how the standard defines them. */
function fractionalBits(count: number, root: 2 | 3): number[] {
  const bits: number[] = [];
  for (let candidate = 2; bits.length < count; candidate++) {
    let isPrime = true;
    for (let divisor = 2; divisor * divisor <= candidate && isPrime; divisor++)
      isPrime = candidate % divisor !== 0;
    if (isPrime) bits.push(Number(integerRoot(BigInt(candidate) << BigInt(32 * root), root) & 0xffffffffn));
  }
  return bits;
}

/** The largest integer whose power is not above the value, bit by bit: exact where floating-point roots are not. */
function integerRoot(value: bigint, root: 2 | 3): bigint {
  let result = 0n;
  for (let bit = 1n << 40n; bit > 0n; bit >>= 1n) if ((result | bit) ** BigInt(root) <= value) result |= bit;
  return result;
}

/** Hexadecimal SHA-256 of the text. A lone surrogate counts as U+FFFD, as in every UTF-8 encoder. */
export function sha256(text: string): string {
  const bytes = utf8(text);
  const state = INITIAL.slice();
  const padded = pad(bytes);
  const schedule = new Uint32Array(64);
  for (let offset = 0; offset < padded.length; offset += 64) compress(state, padded, offset, schedule);
  let hex = '';
  for (const word of state) hex += word.toString(16).padStart(8, '0');
  return hex;
}

function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const scalar = character.codePointAt(0)!;
    const point = scalar >= 0xd800 && scalar <= 0xdfff ? 0xfffd : scalar;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 63));
    else if (point < 0x10000)
      bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
    else
      bytes.push(
        0xf0 | (point >> 18),
        0x80 | ((point >> 12) & 63),
        0x80 | ((point >> 6) & 63),
        0x80 | (point & 63),
      );
  }
  return bytes;
}

/** A one bit, zeros, and the length in bits, to a multiple of 64 bytes. */
function pad(bytes: readonly number[]): Uint8Array {
  const padded = new Uint8Array((((bytes.length + 8) >> 6) << 6) + 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 0x20000000));
  view.setUint32(padded.length - 4, bytes.length << 3);
  return padded;
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function compress(state: Uint32Array, bytes: Uint8Array, offset: number, schedule: Uint32Array): void {
  for (let index = 0; index < 16; index++) {
    const at = offset + index * 4;
    schedule[index] = (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!;
  }
  for (let index = 16; index < 64; index++) {
    const early = schedule[index - 15]!;
    const late = schedule[index - 2]!;
    const spreadEarly = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const spreadLate = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    schedule[index] = schedule[index - 16]! + spreadEarly + schedule[index - 7]! + spreadLate;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  for (let index = 0; index < 64; index++) {
    const sumE = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const choice = (e & f) ^ (~e & g);
    const first = (h + sumE + choice + ROUND_CONSTANTS[index]! + schedule[index]!) | 0;
    const sumA = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + sumA + majority) | 0;
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index]! += word;
}
