import {
  assess,
  historyKnownAt,
  recordKnownAt,
  type Assessment,
  type CreditRecord,
  type Day,
  type PolicyHistory,
} from '@qianqi/shared';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { dossierParams, type DossierParams } from '../../paths';
import { useSearchState, type ChangeParams } from '../../ui/useSearchState';
import { useFile } from './CreditFileGate';

export interface AsOf {
  readonly params: DossierParams;
  readonly change: ChangeParams<typeof dossierParams>;
  /** The day looked at: the URL's, or today. */
  readonly day: Day;
  /** The record as known at the URL's instant; null when the enterprise was not in the registry then. */
  readonly known: CreditRecord | null;
  /** The editions adopted by that instant. */
  readonly history: PolicyHistory;
  readonly assessment: Assessment | null;
}

const AsOfContext = createContext<AsOf | null>(null);

/** The dossier as of the day, and as known at the instant, that its URL names; assessed once for all that shows it. */
export function AsOfProvider({ children }: { readonly children: ReactNode }) {
  const file = useFile();
  const { record, today } = file;
  const [params, change] = useSearchState(dossierParams);
  const day = params.asOf ?? today;
  const { knownAt } = params;
  const known = useMemo(
    () => (knownAt === null ? record : recordKnownAt(record, knownAt)),
    [record, knownAt],
  );
  const history = useMemo(
    () => (knownAt === null ? file.history : historyKnownAt(file, knownAt)),
    [file, knownAt],
  );
  const assessment = useMemo(() => known && assess(history, known, day), [history, known, day]);
  const asOf = useMemo(
    () => ({ params, change, day, known, history, assessment }),
    [params, change, day, known, history, assessment],
  );
  return <AsOfContext value={asOf}>{children}</AsOfContext>;
}

export function useAsOf(): AsOf {
  const asOf = useContext(AsOfContext);
  if (!asOf) throw new Error('outside an AsOfProvider');
  return asOf;
}
