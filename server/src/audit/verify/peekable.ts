/** Rows that come a page at a time, looked at one by one. */
export class Peekable<T> {
  private page: readonly T[] = [];
  private next = 0;
  private ended = false;

  constructor(private readonly pages: AsyncGenerator<readonly T[]>) {}

  /** The next one, left where it is; undefined at the end. */
  async peek(): Promise<T | undefined> {
    while (this.next >= this.page.length && !this.ended) {
      const { value, done } = await this.pages.next();
      this.ended = done === true;
      this.page = value ?? [];
      this.next = 0;
    }
    return this.page[this.next];
  }

  /** Goes on to the one after. */
  skip(): void {
    this.next++;
  }
}
