import { useQuery } from '@apollo/client/react';
import { gradeText } from '@qianqi/shared';
import { useEffect, useState } from 'react';
import { PaletteDocument, type PaletteQuery } from '../../generated/graphql';
import { paths } from '../../paths';
import type { Entry, OfEnterprise } from './entry';

/** Shorter than that of a list: nothing else happens meanwhile. */
const TYPING_PAUSE = 160;

export interface Found {
  readonly entries: readonly Entry[];
  /** Whether they answer what is typed, rather than what was before. */
  readonly settled: boolean;
  readonly error: unknown;
}

/** Enterprises, and penalties by their document number, once typing pauses; with `ask`, enterprises alone. */
export function useFound(typed: string, ask: OfEnterprise | null): Found {
  const wanted = typed.trim();
  const [search, setSearch] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => setSearch(wanted), TYPING_PAUSE);
    return () => clearTimeout(timer);
  }, [wanted]);
  const { data, previousData, error, loading } = useQuery(PaletteDocument, {
    // A document number has a digit or its brackets, a name hardly ever.
    variables: { search, numbers: ask === null && /[\d０-９〔[【罚]/.test(search) },
    skip: search === '',
  });
  const shown = wanted === '' ? undefined : (data ?? previousData);
  return {
    entries: shown ? entriesOf(shown, ask) : [],
    settled: wanted === search && !loading,
    error: shown ? undefined : error,
  };
}

function entriesOf(
  { enterprises, penaltiesByDocumentNumber = [] }: PaletteQuery,
  ask: OfEnterprise | null,
): readonly Entry[] {
  const penalties = penaltiesByDocumentNumber.map(({ enterprise, penalty }): Entry => ({
    key: penalty.id,
    group: 'document',
    label: penalty.documentNumber,
    hint: `${enterprise.name}，${penalty.decidedOn}`,
    to: paths.dossier(enterprise.creditCode, { kind: 'PENALTY' }),
  }));
  const named = enterprises.nodes.map(({ id, name, creditCode, divisionName, grade }): Entry => ({
    key: id,
    group: 'enterprise',
    label: name,
    hint: [grade && gradeText(grade), divisionName, creditCode].filter(Boolean).join(' '),
    to: ask ? ask.to(creditCode) : paths.dossier(creditCode),
  }));
  return [...penalties, ...named];
}
