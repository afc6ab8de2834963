import type { LedgerEntryKind } from '@qianqi/shared';
import type { FormerName } from '../enterprise/formerName.entity.js';
import type { EnterpriseFile } from '../event/enterpriseFile.js';

/** A file while its steps are taken. */
export interface OpenFile {
  readonly file: EnterpriseFile;
  /** The key of each record of the steps. */
  readonly keys: ReadonlyMap<number, string>;
  readonly formerNames: readonly FormerName[];
}

export interface Taken extends OpenFile {
  readonly kind: LedgerEntryKind;
  /** What the ledger says. */
  readonly content: Record<string, unknown>;
}
