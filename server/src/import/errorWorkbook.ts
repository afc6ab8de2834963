/** The rows of a batch that were not taken, as a workbook: what was sent, the reasons, and what was probably meant. */
import type { EntityManager } from 'typeorm';
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { columnLetters, type Cell, type RowFault } from '@qianqi/shared';
import { rowsOf } from './batch.js';
import type { ImportBatch } from './importBatch.entity.js';

const FAULTY = { backgroundColor: '#ffd6d6' } as const;

export async function errorWorkbook(manager: EntityManager, { id, labels }: ImportBatch): Promise<Buffer> {
  const rows = [...(await rowsOf(manager, id, ['FAULTY']))].sort((a, b) => a.number - b.number);
  const header = [...labels, '原行号', '原因', '建议'].map(value => ({
    value,
    type: String,
    fontWeight: 'bold' as const,
  }));
  const sheet: SheetData = [
    header,
    ...rows.map(({ cells, faults, number }) => [
      ...labels.map((_, index) => ({
        ...shown(cells[index] ?? null),
        ...(faults.some(({ column }) => column === index) && FAULTY),
      })),
      { value: number, type: Number },
      { value: told(faults, ({ message }) => message), type: String },
      { value: told(faults, ({ suggestion }) => suggestion), type: String },
    ]),
  ];
  return writeXlsxFile(sheet, { sheet: '未录入' }).toBuffer();
}

/** Text stays text, also what begins like a formula: a string cell is never computed. */
function shown(cell: Cell) {
  if (cell === null) return {};
  return typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: String };
}

function told(faults: readonly RowFault[], say: (fault: RowFault) => string | null): string {
  return faults
    .flatMap(each => {
      const said = say(each);
      return said === null
        ? []
        : `${each.column === null ? '' : `${columnLetters(each.column)} 列：`}${said}`;
    })
    .join('；');
}
