/**
 * Rows of a statement as COPY sends them in its binary form, one after the other and never all of them: neither side prints or
 * parses a number, and PostgreSQL waits for whoever reads.
 */
import type { Readable } from 'node:stream';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { BinaryFields } from './binaryFields.js';

/** Signature, flags and the length of an extension that there is not. */
const HEADER = 19;

export class CopiedRows {
  /** Of the row that was stepped to. */
  readonly fields = new BinaryFields();
  private readonly pieces: AsyncIterator<Buffer>;
  private place = HEADER;

  /** `statement` answers the rows; whatever it asks about must be written into it. */
  constructor(client: pg.Client, statement: string) {
    const stream: Readable = client.query(copyTo(`COPY (${statement}) TO STDOUT (FORMAT binary)`));
    // Whoever steps is told; left open when its client ends, it would otherwise bring the process down.
    stream.on('error', () => undefined);
    this.pieces = stream.iterator({ destroyOnReturn: true }) as AsyncIterator<Buffer>;
  }

  /** Goes to the next row; false when more must be fetched first. */
  step(): boolean {
    const { bytes, starts, lengths } = this.fields;
    const { length } = bytes;
    let at = this.place;
    if (at + 2 > length) return false;
    const columns = bytes.readInt16BE(at);
    // The end says -1.
    if (columns < 0) return false;
    at += 2;
    for (let column = 0; column < columns; column++) {
      if (at + 4 > length) return false;
      const size = bytes.readInt32BE(at);
      at += 4;
      starts[column] = at;
      lengths[column] = size;
      if (size > 0) at += size;
    }
    if (at > length) return false;
    this.place = at;
    return true;
  }

  /** Waits for more; false when that was all. The fields of the row stepped to are gone then. */
  async fetch(): Promise<boolean> {
    const { value, done } = await this.pieces.next();
    if (done) return false;
    const { bytes } = this.fields;
    const rest = bytes.subarray(this.place);
    this.fields.bytes = rest.length === 0 ? value : Buffer.concat([rest, value]);
    // Until the header has come, the place lies behind what there is.
    this.place = Math.max(this.place - bytes.length, 0);
    return true;
  }
}
