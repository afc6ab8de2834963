import { readCsv } from './csv.js';
import { FileRefused, SHEET_LIMITS, type SheetFile } from './sheetFile.js';
import { readXlsx } from './xlsx.js';

/** Reads an uploaded sheet, by what it begins with and not by what it is called; throws FileRefused. */
export async function readSheetFile(file: Buffer): Promise<SheetFile> {
  if (file.length === 0) throw new FileRefused('文件是空的');
  if (file.length > SHEET_LIMITS.file) throw new FileRefused('文件超过 10 MB，请删去图片或分成几个文件导入');
  const beginning = file.toString('latin1', 0, 4);
  if (beginning === 'PK\x03\x04') return readXlsx(file);
  if (beginning === '\xd0\xcf\x11\xe0')
    throw new FileRefused('这是旧版 xls 或加密的文件；请另存为 xlsx 再导入');
  return readCsv(file);
}
