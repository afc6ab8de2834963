import type { LedgerEntryKind } from '@qianqi/shared';
import type { EnterpriseFile } from '../event/enterpriseFile.js';
import { placesOf, recordHash, recordName } from '../ledger/recordHash.js';
import { eventRowOf } from './eventRows.js';

/** The hashes that an entry has of the records it speaks of, as the ledger's writer would have read them back. */
export function recordsOf(
  { enterprise, events, certificates }: EnterpriseFile,
  kind: LedgerEntryKind,
  content: Readonly<Record<string, unknown>>,
): Record<string, string> | null {
  const enterpriseId = enterprise.key;
  const rows: Record<string, readonly { readonly id: string; readonly eventId?: string }[]> = {
    enterprise: [{ ...enterprise, id: enterprise.key }],
    event: events.map(eventRowOf),
    event_outcome: events.flatMap(({ outcomes }) => outcomes),
    standardization_certificate: certificates.map(row => ({ ...row, id: row.key })),
  };
  const records = placesOf({ enterpriseId, kind, content }).flatMap(({ table, by, id }) =>
    (rows[table] ?? [])
      .filter(row => row[by] === id)
      .map(row => [recordName(table, row.id), recordHash(table, { enterpriseId, id: row.id }, row)]),
  );
  return records.length === 0 ? null : Object.fromEntries(records);
}
