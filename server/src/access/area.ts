/**
 * What part of the registry somebody sees: enterprises whose division code begins with one of theirs. Said once here, as a
 * condition in SQL; every read of the registry and every lock of a write takes an area, and the type checker asks for it.
 */
import { refusal, type Refusal } from '@qianqi/shared';
import { Refused, type Writer } from '../ledger/writer.js';

export class Area {
  static readonly EVERYWHERE = new Area(['']);
  static readonly NOWHERE = new Area([]);

  /** Of an account or a token, where no beginnings are everywhere. */
  static of(divisions: readonly string[]): Area {
    return divisions.length === 0 ? Area.EVERYWHERE : new Area(divisions);
  }

  private constructor(private readonly beginnings: readonly string[]) {
    // They stand in statements as they are.
    if (!beginnings.every(code => /^\d*$/.test(code))) throw new Error('an area is made of digits');
  }

  get isEverywhere(): boolean {
    return this.beginnings.includes('');
  }

  covers(divisionCode: string): boolean {
    return this.beginnings.some(code => divisionCode.startsWith(code));
  }

  /** That the enterprise of that alias lies within. */
  ofEnterprise(alias: string): string {
    return this.ofDivision(`${alias}.division_code`);
  }

  /** That a column holds the code of a division within. */
  ofDivision(column: string): string {
    if (this.isEverywhere) return 'true';
    const within = this.beginnings.map(code => `starts_with(${column}, '${code}')`);
    return `(${within.join(' OR ') || 'false'})`;
  }

  /** That a column names an enterprise within. */
  ofOwner(column: string): string {
    if (this.isEverywhere) return 'true';
    return `${column} IN (SELECT a.id FROM enterprise a WHERE ${this.ofEnterprise('a')})`;
  }
}

/** Refuses what would put an enterprise where its writer does not see it. Throws Refused. */
export function mustCover({ area }: Pick<Writer, 'area'>, divisionCode: string): void {
  if (area.covers(divisionCode)) return;
  throw new Refused([refusal('OUTSIDE_AREA', '该属地不在您的管辖范围内', ['divisionCode'])]);
}

/** Why somebody who sees a part of the registry may not do what concerns all of it; null for who sees all. */
export function refusedToPart(area: Area): Refusal | null {
  return area.isEverywhere ? null : refusal('OUTSIDE_AREA', '此项涉及全部企业，须由不限管辖属地的账号办理');
}

/** The same, inside a transaction; throws Refused. */
export function mustSeeEverywhere({ area }: Pick<Writer, 'area'>): void {
  const refused = refusedToPart(area);
  if (refused) throw new Refused([refused]);
}
