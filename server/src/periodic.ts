/** Work that is done again and again, never twice at once, until it is stopped. */
export interface Periodic {
  /** Waits for what is under way. */
  stop(): Promise<void>;
}

/** Does the work now, and so many milliseconds after it ended again. What it throws is told, and it goes on. */
export function everyNowAndThen(
  milliseconds: number,
  work: () => Promise<unknown>,
  log: (error: unknown) => void,
): Periodic {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const round = async (): Promise<void> => {
    try {
      await work();
    } catch (error) {
      log(error);
    }
    if (!stopped) timer = setTimeout(begin, milliseconds).unref();
  };
  let underWay = Promise.resolve();
  const begin = (): void => void (underWay = round());
  begin();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await underWay;
    },
  };
}
