/**
 * Whole files, which take a moment to make at the size of a province, made once for all who ask for the same: until
 * somebody writes to the registry, the day ends, or a minute has passed, for which anybody may keep them anyway.
 */
import type { Site } from './site.js';

interface Copy {
  readonly version: string;
  readonly madeAt: number;
  readonly text: Promise<string>;
}

const KEPT_FOR = 60_000;
/** Each may be some megabytes. */
const MOST_KEPT = 8;

export class Remembered {
  private readonly copies = new Map<string, Copy>();

  constructor(private readonly site: Site) {}

  /** The text of that name, made anew if it may have changed. Whoever asks while it is made waits for the same. */
  async text(name: string, make: () => Promise<string>): Promise<string> {
    const version = await this.version();
    const known = this.copies.get(name);
    if (known?.version === version && this.site.now() - known.madeAt < KEPT_FOR) return known.text;
    const copy = { version, madeAt: this.site.now(), text: make() };
    this.keep(name, copy);
    copy.text.catch(() => this.copies.get(name) === copy && this.copies.delete(name));
    return copy.text;
  }

  private keep(name: string, copy: Copy): void {
    this.copies.delete(name);
    this.copies.set(name, copy);
    const [oldest] = this.copies.keys();
    if (this.copies.size > MOST_KEPT) this.copies.delete(oldest!);
  }

  private async version(): Promise<string> {
    const [last] = await this.site.manager.query(
      'SELECT transaction_id AS number FROM ledger_entry ORDER BY transaction_id DESC LIMIT 1',
    );
    return `${this.site.today()} ${last?.number ?? ''}`;
  }
}
