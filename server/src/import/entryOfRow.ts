import { ENTRY_FIELDS, type ImportKind } from '@qianqi/shared';

/** Of what a row says, what the entry of its kind asks for. */
export function entryOfRow(
  kind: ImportKind,
  entered: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  if (kind === 'ENTERPRISE') return entered;
  const fields = Object.keys(ENTRY_FIELDS[kind]);
  return Object.fromEntries(Object.entries(entered).filter(([name]) => fields.includes(name)));
}
