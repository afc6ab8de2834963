import type { DataSource } from 'typeorm';
import type { Clock } from '../clock.js';

export async function loadDemo(
  _dataSource: DataSource,
  _clock: Clock,
  _say: (line: string) => void,
): Promise<void> {}
