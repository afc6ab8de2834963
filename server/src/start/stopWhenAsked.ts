/** Stops once, at the first SIGTERM or SIGINT, and ends the process by force if that takes longer than so many seconds. */
export function stopWhenAsked(seconds: number, stop: () => Promise<void>): void {
  let stopping = false;
  const begin = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), seconds * 1000).unref();
    void stop();
  };
  process.on('SIGTERM', begin);
  process.on('SIGINT', begin);
}
