/** Numbers for uuids in the order in which they were added: a million of them in a few tens of megabytes, and no object each. */

const BYTES = 16;
const WORDS = BYTES / 4;
const FREE = -1;

export class KeyIndex {
  size = 0;
  private keys: Uint32Array;
  /** Open addressing: the number of a key stands where its hash says, or behind it. Never more than half full. */
  private places: Int32Array;

  constructor(expected = 1024) {
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(expected, 8)));
    this.keys = new Uint32Array(capacity * WORDS);
    this.places = new Int32Array(capacity * 2).fill(FREE);
  }

  /** Of sixteen bytes, which are copied; its old number when it was there already. */
  add(bytes: Buffer, at: number): number {
    const place = this.placeOf(bytes, at);
    const known = this.places[place]!;
    if (known !== FREE) return known;
    const number = this.size++;
    this.places[place] = number;
    for (let word = 0; word < WORDS; word++)
      this.keys[number * WORDS + word] = bytes.readUInt32BE(at + 4 * word);
    if (this.size * 2 === this.places.length) this.grow();
    return number;
  }

  /** Negative for one that was never added. */
  find(bytes: Buffer, at: number): number {
    return this.places[this.placeOf(bytes, at)]!;
  }

  /** Writes the key of that number. */
  write(number: number, into: Buffer, at: number): void {
    for (let word = 0; word < WORDS; word++)
      into.writeUInt32BE(this.keys[number * WORDS + word]!, at + 4 * word);
  }

  /** As PostgreSQL prints it. */
  print(number: number): string {
    const [first, second, third, fourth] = this.keys.subarray(number * WORDS, number * WORDS + WORDS);
    return `${hexOf(first!)}-${halvesOf(second!)}-${halvesOf(third!)}${hexOf(fourth!)}`;
  }

  private placeOf(bytes: Buffer, at: number): number {
    const first = bytes.readUInt32BE(at);
    const second = bytes.readUInt32BE(at + 4);
    const third = bytes.readUInt32BE(at + 8);
    const fourth = bytes.readUInt32BE(at + 12);
    const { keys, places } = this;
    const last = places.length - 1;
    for (let place = hashOf(first, second, third, fourth) & last; ; place = (place + 1) & last) {
      const number = places[place]!;
      if (number === FREE) return place;
      const start = number * WORDS;
      if (
        keys[start] === first &&
        keys[start + 1] === second &&
        keys[start + 2] === third &&
        keys[start + 3] === fourth
      )
        return place;
    }
  }

  private grow(): void {
    const keys = new Uint32Array(this.keys.length * 2);
    keys.set(this.keys);
    this.keys = keys;
    this.places = new Int32Array(this.places.length * 2).fill(FREE);
    const last = this.places.length - 1;
    for (let number = 0; number < this.size; number++) {
      const start = number * WORDS;
      let place = hashOf(keys[start]!, keys[start + 1]!, keys[start + 2]!, keys[start + 3]!) & last;
      while (this.places[place] !== FREE) place = (place + 1) & last;
      this.places[place] = number;
    }
  }
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function hexOf(word: number): string {
  return halfOf(word >>> 16) + halfOf(word);
}

function halvesOf(word: number): string {
  return `${halfOf(word >>> 16)}-${halfOf(word)}`;
}

/** Of the lower sixteen bits. */
function halfOf(word: number): string {
  return HEX[(word >>> 8) & 0xff]! + HEX[word & 0xff]!;
}

/** Ours begin with the time and are random behind it, but nothing hangs on that: every bit weighs. */
function hashOf(first: number, second: number, third: number, fourth: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ second;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ third;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ fourth;
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f);
  return hash ^ (hash >>> 15);
}
