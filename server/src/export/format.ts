/** How an export is written: as it is read, a page at a time, so that a long list takes no more memory than a short one. */
import type { ExportFormat } from '@qianqi/shared';
import { csvOf } from './csv.js';
import { jsonLinesOf } from './jsonLines.js';
import type { Written } from './written.js';
import { xlsxOf } from './xlsx.js';

export interface Format {
  readonly type: string;
  readonly extension: string;
  readonly write: (written: Written) => AsyncIterable<string | Uint8Array>;
}

export const FORMATS: Readonly<Record<ExportFormat, Format>> = {
  CSV: { type: 'text/csv; charset=utf-8', extension: 'csv', write: csvOf },
  XLSX: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: 'xlsx',
    write: xlsxOf,
  },
  JSONL: { type: 'application/x-ndjson; charset=utf-8', extension: 'jsonl', write: jsonLinesOf },
};
