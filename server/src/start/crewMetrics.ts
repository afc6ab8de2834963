/** Figures of several processes as one: whichever of them is asked has the one above add up what all of them count. */
import cluster from 'node:cluster';
import { AggregatorRegistry, type Registry } from 'prom-client';

interface Question {
  readonly qianqi: 'metrics?';
  readonly id: number;
}

interface Answer {
  readonly qianqi: 'metrics';
  readonly id: number;
  /** Null when not all answered in time. */
  readonly text: string | null;
}

/** In the process above. */
export function addUpMetrics(): void {
  const all = new AggregatorRegistry();
  cluster.on('message', (worker, message: Partial<Question>) => {
    if (message.qianqi !== 'metrics?') return;
    const answer = (text: string | null) =>
      worker.send({ qianqi: 'metrics', id: message.id!, text } satisfies Answer, () => undefined);
    all.clusterMetrics().then(answer, () => answer(null));
  });
}

/** In one that serves: offers its own figures, and answers how to ask for all; null where it serves alone. */
export function crewMetrics(): ((own: Registry) => () => Promise<string>) | null {
  if (!cluster.isWorker) return null;
  return own => {
    // Answers the process above when it asks this one.
    new AggregatorRegistry();
    AggregatorRegistry.setRegistries([own]);
    const waiting = new Map<number, (text: string | null) => void>();
    let count = 0;
    process.on('message', (message: Partial<Answer>) => {
      if (message.qianqi !== 'metrics') return;
      waiting.get(message.id!)?.(message.text!);
      waiting.delete(message.id!);
    });
    return async () => {
      const id = ++count;
      const text = await new Promise<string | null>(resolve => {
        waiting.set(id, resolve);
        process.send!({ qianqi: 'metrics?', id } satisfies Question);
      });
      return text ?? own.metrics();
    };
  };
}
