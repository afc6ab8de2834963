/** Values as PostgreSQL sends them in binary, read where they lie. */

const DAYS_BEFORE_2000 = 10_957;
const MILLISECONDS_BEFORE_2000 = DAYS_BEFORE_2000 * 86_400_000;
const TWO_TO_32 = 2 ** 32;

/** A closed list of ASCII words of which none has both the first letter and the length of another. */
export class Words<T extends string> {
  private readonly byKey = new Map<number, T>();

  constructor(words: readonly T[]) {
    for (const word of words) this.byKey.set(keyOf(word.charCodeAt(0), word.length), word);
    if (this.byKey.size !== words.length) throw new Error(`not told apart: ${words.join(', ')}`);
  }

  of(first: number, length: number): T {
    return this.byKey.get(keyOf(first, length))!;
  }
}

const keyOf = (first: number, length: number) => first * 256 + length;

export class BinaryFields {
  bytes: Buffer = Buffer.alloc(0);
  readonly starts: number[] = [];
  /** Negative for null. */
  readonly lengths: number[] = [];

  /** Goes to the record, as `record_send` writes it, that begins there; answers where it ends. */
  openRecord(at: number): number {
    const columns = this.bytes.readInt32BE(at);
    let next = at + 4;
    for (let column = 0; column < columns; column++) {
      // Four bytes say of which type it is.
      const size = this.bytes.readInt32BE(next + 4);
      next += 8;
      this.starts[column] = next;
      this.lengths[column] = size;
      if (size > 0) next += size;
    }
    return next;
  }

  isNull(column: number): boolean {
    return this.lengths[column]! < 0;
  }

  /** How this uuid compares with another, as PostgreSQL orders them. */
  compare(column: number, key: Buffer): number {
    const start = this.starts[column]!;
    return this.bytes.compare(key, 0, key.length, start, start + key.length);
  }

  word<T extends string>(column: number, words: Words<T>): T {
    return words.of(this.bytes[this.starts[column]!]!, this.lengths[column]!);
  }

  text(column: number): string {
    const start = this.starts[column]!;
    return this.bytes.toString('utf8', start, start + this.lengths[column]!);
  }

  hex(column: number): string {
    const start = this.starts[column]!;
    return this.bytes.toString('hex', start, start + this.lengths[column]!);
  }

  /** Of a `date`: days since 1970-01-01. */
  day(column: number): number {
    return this.bytes.readInt32BE(this.starts[column]!) + DAYS_BEFORE_2000;
  }

  /** Of a `timestamptz`: milliseconds since 1970. */
  instant(column: number): number {
    const start = this.starts[column]!;
    const microseconds = this.bytes.readInt32BE(start) * TWO_TO_32 + this.bytes.readUInt32BE(start + 4);
    return Math.round(microseconds / 1000) + MILLISECONDS_BEFORE_2000;
  }

  /** Of a `numeric` with two decimals: its hundredths. Four decimal digits make one of PostgreSQL's. */
  hundredths(column: number): number {
    const start = this.starts[column]!;
    const digits = this.bytes.readInt16BE(start);
    const weight = this.bytes.readInt16BE(start + 2);
    const digit = (index: number) =>
      index >= 0 && index < digits ? this.bytes.readInt16BE(start + 8 + 2 * index) : 0;
    let value = 0;
    for (let index = 0; index <= weight; index++) value = value * 10_000 + digit(index);
    return value * 100 + Math.round(digit(weight + 1) / 100);
  }
}
