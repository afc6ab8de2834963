/**
 * SHA-256 (FIPS 180-4) of text in UTF-8, as lower-case hexadecimal. Written out here because the same draw must come out in
 * the server, in a browser page and on a command line, and the shared rules depend on nothing. A draw takes a hash for
 * every subject: the blocks of a prefix that all of them share are compressed once, and nothing is allocated for a block.
 */
const ROUND_CONSTANTS = Int32Array.from(fractionalBits(64, 3));
const INITIAL = Int32Array.from(fractionalBits(8, 2));
const BLOCK = 64;

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

/** The hash of every text that begins with the prefix, asked for by the rest. The prefix must not end within a character. */
export function sha256After(prefix: string): (rest: string) => string {
  const begun = new Bytes(prefix.length);
  begun.append(prefix);
  const whole = begun.length - (begun.length % BLOCK);
  const middle = INITIAL.slice();
  for (let offset = 0; offset < whole; offset += BLOCK) compress(middle, begun.bytes, offset);
  const left = begun.bytes.slice(whole, begun.length);
  const bytes = new Bytes(BLOCK);
  const state = new Int32Array(8);
  return rest => {
    bytes.restart(left);
    bytes.append(rest);
    bytes.pad(whole + bytes.length);
    state.set(middle);
    for (let offset = 0; offset < bytes.length; offset += BLOCK) compress(state, bytes.bytes, offset);
    return hexadecimal(state);
  };
}

const DIGITS = Array.from('0123456789abcdef', digit => digit.charCodeAt(0));
const CODES: number[] = Array.from({ length: 64 }, () => 0);

/** In one piece: joined from eight, a hash would be put together only when it is compared. */
function hexadecimal(words: Int32Array): string {
  for (let digit = 0; digit < 64; digit++)
    CODES[digit] = DIGITS[(words[digit >> 3]! >>> (28 - (digit & 7) * 4)) & 15]!;
  return String.fromCharCode(...CODES);
}

/** Bytes in a row, in an array that is kept from one text to the next. */
class Bytes {
  bytes: Uint8Array;
  length = 0;

  constructor(expected: number) {
    this.bytes = new Uint8Array(expected);
  }

  restart(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes);
    this.length = bytes.length;
  }

  /** The text in UTF-8. */
  append(text: string): void {
    // No UTF-16 unit takes more than three bytes.
    this.reserve(this.length + text.length * 3);
    const { bytes } = this;
    let { length } = this;
    for (let index = 0; index < text.length; index++) {
      let point = text.charCodeAt(index);
      if (point < 0x80) {
        bytes[length++] = point;
        continue;
      }
      if (point >= 0xd800 && point <= 0xdfff) {
        const whole = text.codePointAt(index)!;
        if (whole > 0xffff) index++;
        point = whole > 0xffff ? whole : 0xfffd;
      }
      if (point < 0x800) bytes[length++] = 0xc0 | (point >> 6);
      else {
        if (point < 0x10000) bytes[length++] = 0xe0 | (point >> 12);
        else {
          bytes[length++] = 0xf0 | (point >> 18);
          bytes[length++] = 0x80 | ((point >> 12) & 63);
        }
        bytes[length++] = 0x80 | ((point >> 6) & 63);
      }
      bytes[length++] = 0x80 | (point & 63);
    }
    this.length = length;
  }

  /** A one bit, zeros, and the length of the whole message in bits, to a multiple of the block. */
  pad(message: number): void {
    const end = (Math.floor((this.length + 8) / BLOCK) + 1) * BLOCK;
    this.reserve(end);
    this.bytes[this.length] = 0x80;
    this.bytes.fill(0, this.length + 1, end);
    const high = Math.floor(message / 0x20000000);
    const low = message << 3;
    for (let index = 0; index < 4; index++) {
      this.bytes[end - 8 + index] = high >>> (24 - index * 8);
      this.bytes[end - 4 + index] = low >>> (24 - index * 8);
    }
    this.length = end;
  }

  private reserve(length: number): void {
    if (length <= this.bytes.length) return;
    const larger = new Uint8Array(length * 2);
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** Filled anew by every block. */
const SCHEDULE = new Int32Array(64);

function compress(state: Int32Array, bytes: Uint8Array, offset: number): void {
  for (let index = 0; index < 16; index++) {
    const at = offset + index * 4;
    SCHEDULE[index] = (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!;
  }
  for (let index = 16; index < 64; index++) {
    const early = SCHEDULE[index - 15]!;
    const late = SCHEDULE[index - 2]!;
    const spreadEarly = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const spreadLate = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    SCHEDULE[index] = (SCHEDULE[index - 16]! + spreadEarly + SCHEDULE[index - 7]! + spreadLate) | 0;
  }
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let index = 0; index < 64; index++) {
    const sumE = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const choice = (e & f) ^ (~e & g);
    const first = (h + sumE + choice + ROUND_CONSTANTS[index]! + SCHEDULE[index]!) | 0;
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
  state[0]! += a;
  state[1]! += b;
  state[2]! += c;
  state[3]! += d;
  state[4]! += e;
  state[5]! += f;
  state[6]! += g;
  state[7]! += h;
}

/** Hexadecimal SHA-256 of the text. A lone surrogate counts as U+FFFD, as in every UTF-8 encoder. */
export const sha256: (text: string) => string = sha256After('');
