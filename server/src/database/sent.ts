/**
 * Statements of a transaction that are under way and for whose answers nobody waits yet: a connection is answered in the
 * order in which it was asked, so whatever follows may go out at once, up to the COMMIT.
 */
export class Sent {
  private answers: Promise<unknown>[] = [];

  add(...answers: readonly Promise<unknown>[]): void {
    for (const answer of answers) answer.catch(() => undefined);
    this.answers.push(...answers);
  }

  /** Waits for all of them; throws what failed first, which is why the others did. */
  async settle(): Promise<void> {
    const answers = this.answers;
    this.answers = [];
    const failed = (await Promise.allSettled(answers)).find(({ status }) => status === 'rejected');
    if (failed) throw (failed as PromiseRejectedResult).reason;
  }

  /** What `work` answers, once all that it left has been answered too; throws what failed first of both. */
  async settleAfter<T>(work: () => Promise<T>): Promise<T> {
    try {
      const result = await work();
      await this.settle();
      return result;
    } catch (error) {
      await this.settle();
      throw error;
    }
  }
}
