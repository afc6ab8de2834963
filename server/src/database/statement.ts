/** A statement under construction: conditions in SQL, values only ever as numbered parameters. */
export class Statement {
  readonly values: unknown[] = [];
  readonly conditions: string[] = [];

  /** The placeholder of a value. */
  value(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  /** A condition that must hold too. */
  where(condition: string): this {
    this.conditions.push(condition);
    return this;
  }

  get whereClause(): string {
    return this.conditions.length === 0 ? '' : `WHERE ${this.conditions.join(' AND ')}`;
  }
}
