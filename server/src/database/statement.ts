import { badInput } from '../api/badInput.js';
import { isPlainText } from '../api/plainText.js';

/** A statement under construction: conditions in SQL, values only ever as numbered parameters. */
export class Statement {
  readonly values: unknown[] = [];
  readonly conditions: string[] = [];

  /** The placeholder of a value; BAD_USER_INPUT for text that PostgreSQL would refuse or bend. */
  value(value: unknown): string {
    const texts = (Array.isArray(value) ? value : [value]).filter(each => typeof each === 'string');
    if (!texts.every(isPlainText)) throw badInput('Text must not contain null bytes or broken characters');
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
