/** Operations that were parsed, validated and answered before, found again by the text that was sent. */
import type { DocumentNode, OperationDefinitionNode } from 'graphql';

export interface KnownQuery {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** Texts: as many as are kept compiled. Longer ones are hardly sent by any program. */
const MOST_KNOWN = 200;
const LONGEST_KNOWN = 8000;

type Name = string | null | undefined;

export class KnownQueries {
  private readonly byText = new Map<string, Map<Name, KnownQuery>>();

  get(source: string, operationName: Name): KnownQuery | undefined {
    return this.byText.get(source)?.get(operationName);
  }

  /** Of a text, an operation under each name that it was asked for by. Those longest known go first. */
  add(source: string, operationName: Name, query: KnownQuery): void {
    if (source.length > LONGEST_KNOWN) return;
    const known = this.byText.get(source);
    if (known) return void known.set(operationName, query);
    if (this.byText.size >= MOST_KNOWN) this.byText.delete(this.byText.keys().next().value!);
    this.byText.set(source, new Map([[operationName, query]]));
  }
}
