/** A type as it is written, with a link to where it is described. */
import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
  type GraphQLType,
} from 'graphql';
import { inTwoLanguages } from '../api/inTwoLanguages.js';
import { html, type Html } from '../publicSite/html.js';

export function typeHtml(type: GraphQLType): Html {
  if (isNonNullType(type)) return html`${typeHtml(type.ofType)}!`;
  if (isListType(type)) return html`[${typeHtml(type.ofType)}]`;
  const address = addressOf(type);
  return address === null ? html`${type.name}` : html`<a href="${address}">${type.name}</a>`;
}

/** Where a type is described; null for those of GraphQL itself. */
export function addressOf(type: GraphQLNamedType): string | null {
  if (isSpecifiedScalarType(type)) return null;
  if (isEnumType(type) || isScalarType(type)) return `/reference/words#${type.name}`;
  return `/reference/${isInputObjectType(type) ? 'inputs' : 'types'}#${type.name}`;
}

/** Chinese first, English beside. */
export function wordsHtml(description: string | null | undefined): Html {
  const { english, chinese } = inTwoLanguages(description ?? '');
  return html`${coded(chinese)} <span lang="en">${coded(english)}</span>`;
}

/** What stands between back quotes is code. */
function coded(text: string): readonly (Html | string)[] {
  return text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));
}
