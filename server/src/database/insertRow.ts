import type { EntityManager, ObjectLiteral } from 'typeorm';
import { preparedRows } from './prepared.js';

interface Insertion {
  readonly text: string;
  valuesOf(row: ObjectLiteral): readonly unknown[];
}

const known = new WeakMap<Function, Map<string, Insertion>>();

/**
 * Inserts one complete row of an entity by a prepared statement. `worked` has columns that PostgreSQL works out, by property;
 * the SQL may name columns' values, its own too, as `$property`. `otherwise`: what follows, as ON CONFLICT and RETURNING; answers that.
 */
export function insertRow<T extends ObjectLiteral, R = never>(
  manager: EntityManager,
  entity: new () => T,
  row: Partial<T>,
  { worked = {}, otherwise = '' }: { worked?: Readonly<Record<string, string>>; otherwise?: string } = {},
): Promise<R[]> {
  const ofEntity = known.get(entity) ?? new Map<string, Insertion>();
  known.set(entity, ofEntity);
  const key = `${JSON.stringify(worked)}${otherwise}`;
  const insertion = ofEntity.get(key) ?? insertionOf(manager, entity, worked, otherwise);
  ofEntity.set(key, insertion);
  return preparedRows<R>(manager, insertion.text, insertion.valuesOf(row));
}

function insertionOf<T extends ObjectLiteral>(
  manager: EntityManager,
  entity: new () => T,
  worked: Readonly<Record<string, string>>,
  otherwise: string,
): Insertion {
  const { tableName, columns } = manager.connection.getMetadata(entity);
  const given = columns.filter(
    ({ propertyName: property }) => worked[property]?.includes(`$${property}`) ?? true,
  );
  const places = new Map(given.map(({ propertyName }, index) => [propertyName, `$${index + 1}`]));
  const sqlOf = (property: string) =>
    worked[property]?.replaceAll(/\$([a-z]\w*)/gi, (_, named: string) => places.get(named)!) ??
    places.get(property)!;
  const names = columns.map(({ databaseName }) => databaseName).join(', ');
  const values = columns.map(({ propertyName }) => sqlOf(propertyName)).join(', ');
  return {
    text: `INSERT INTO ${tableName} (${names}) VALUES (${values}) ${otherwise}`,
    valuesOf: row =>
      given.map(({ propertyName, type }) => {
        const value: unknown = row[propertyName] ?? null;
        return type === 'jsonb' && value !== null ? JSON.stringify(value) : value;
      }),
  };
}
