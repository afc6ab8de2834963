/** What anybody may see of one enterprise, read in one snapshot. */
import type { EntityManager } from 'typeorm';
import {
  certificateStandings,
  day,
  formatDay,
  type Clause,
  type CreditList,
  type Sector,
  type StandardizationLevel,
} from '@qianqi/shared';
import { Area } from '../access/area.js';
import { Statement } from '../database/statement.js';
import type { Enterprise } from '../enterprise/enterprise.entity.js';
import { enterprisesByCreditCode } from '../enterprise/enterprise.loaders.js';
import { loadFile, type EnterpriseFile } from '../event/enterpriseFile.js';
import { loadPolicyBook } from '../policy/policyBook.js';
import { objectionsOf, openAt } from '../redress/objections.js';
import { clausesOf } from './explanation.js';
import { publishedPenalty, wasPublished, type PublishedPenalty } from './publishedPenalty.js';
import { shownThen } from './publishedList.js';

export interface PublicFile {
  readonly name: string;
  readonly creditCode: string;
  readonly sector: Sector;
  readonly divisionCode: string;
  /** Null while its grade is not published. */
  readonly place: {
    readonly list: CreditList;
    readonly since: string;
    readonly clauses: readonly Clause[];
  } | null;
  /** Latest decision first. */
  readonly penalties: readonly PublishedPenalty[];
  /** Valid today, best first. */
  readonly certificates: readonly {
    readonly level: StandardizationLevel;
    readonly issuedOn: string;
    readonly expiresOn: string;
  }[];
}

async function fileOf(manager: EntityManager, creditCode: string): Promise<EnterpriseFile | null> {
  const [enterprise] = await enterprisesByCreditCode(manager, Area.EVERYWHERE, [creditCode]);
  return enterprise ? loadFile(manager, enterprise) : null;
}

/** Null for an enterprise that is not in the registry. */
export function readPublicFile(
  manager: EntityManager,
  creditCode: string,
  today: string,
): Promise<PublicFile | null> {
  return manager.transaction('REPEATABLE READ', async one => {
    const file = await fileOf(one, creditCode);
    if (!file) return null;
    const { enterprise, events, record } = file;
    const on = day(today);
    const { history } = await loadPolicyBook(one);
    const place = await placeOf(one, enterprise, today);
    const open = openAt(await objectionsOf(one, enterprise.key), null);
    return {
      name: enterprise.name,
      creditCode,
      sector: enterprise.sector,
      divisionCode: enterprise.divisionCode,
      place: place && { ...place, clauses: clausesOf(history, record, today, null) },
      penalties: events.flatMap(view => publishedPenalty(view, enterprise, on, open) ?? []),
      certificates: certificateStandings(record, on)
        .filter(({ standing }) => standing === 'BEST' || standing === 'VALID')
        .map(({ certificate: { level, issuedOn, expiresOn } }) => ({
          level,
          issuedOn: formatDay(issuedOn),
          expiresOn: formatDay(expiresOn),
        })),
    };
  });
}

async function placeOf(
  manager: EntityManager,
  { key }: Enterprise,
  today: string,
): Promise<{ readonly list: CreditList; readonly since: string } | null> {
  const statement = new Statement().where('l.enterprise_id = $1');
  statement.value(key);
  shownThen(statement, { on: today, today, version: null });
  const [row] = await manager.query(
    `SELECT l.list, l.since FROM listing l ${statement.whereClause}`,
    statement.values,
  );
  return row ?? null;
}

/** GONE: it was published and is not any more. */
export type Found<T> = T | 'GONE' | 'UNKNOWN';

export interface PublicPenalty extends PublishedPenalty {
  readonly name: string;
  readonly creditCode: string;
}

/** One penalty by its natural key. */
export async function readPublicPenalty(
  manager: EntityManager,
  creditCode: string,
  documentNumber: string,
  today: string,
): Promise<Found<PublicPenalty>> {
  const file = await fileOf(manager, creditCode);
  const views = file?.events.filter(view => view.documentNumber === documentNumber) ?? [];
  const open = file ? openAt(await objectionsOf(manager, file.enterprise.key), null) : [];
  for (const view of views) {
    const penalty = publishedPenalty(view, file!.enterprise, day(today), open);
    if (penalty) return { ...penalty, name: file!.enterprise.name, creditCode };
  }
  return views.some(wasPublished) ? 'GONE' : 'UNKNOWN';
}

/** Whether the enterprise is on the list, or was once. */
export async function standingOnList(
  manager: EntityManager,
  creditCode: string,
  list: CreditList,
  today: string,
): Promise<Found<'LISTED'>> {
  const [enterprise] = await enterprisesByCreditCode(manager, Area.EVERYWHERE, [creditCode]);
  if (!enterprise) return 'UNKNOWN';
  const place = await placeOf(manager, enterprise, today);
  if (place?.list === list) return 'LISTED';
  const [before] = await manager.query(
    `SELECT FROM listing WHERE enterprise_id = $1 AND list = $2 AND state = 'PUBLISHED' AND shown_from <= $3
       AND (known_until IS NULL OR (known_until AT TIME ZONE 'Asia/Shanghai')::date >= shown_from) LIMIT 1`,
    [enterprise.key, list, today],
  );
  return before ? 'GONE' : 'UNKNOWN';
}
