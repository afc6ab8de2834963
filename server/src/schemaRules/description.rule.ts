/** Every element says what it is, in English and in Chinese; what may be null says when it is. */
import { isNonNullType } from 'graphql';
import { inTwoLanguages } from '../api/inTwoLanguages.js';
import { elementsOf, type Element, type Finding, type Rule } from './review.js';

const FEWEST_ENGLISH_WORDS = 2;

export const descriptionRule: Rule = ({ schema }) => elementsOf(schema).flatMap(look);

function look(element: Element): readonly Finding[] {
  const { at, of } = element;
  const text = of.description ?? '';
  const complain = (message: string): Finding[] => [
    { at, message: `${message} Write “English sentence. 中文。” It says: “${text}”` },
  ];
  if (text.trim() === '') return complain('has no description.');
  const { english, chinese } = inTwoLanguages(text);
  if ((english.match(/[A-Za-z]{2,}/g) ?? []).length < FEWEST_ENGLISH_WORDS)
    return complain('is not described in English.');
  if (!/\p{Script=Han}.*[。）]$/u.test(chinese)) return complain('is not described in Chinese.');
  const mayBeNull = element.kind === 'FIELD' && !isNonNullType(element.of.type);
  if (mayBeNull && !(/\bnull\b/i.test(english) && chinese.includes('空')))
    return complain('may be null and does not say when (“null when …”, “……时为空”).');
  return [];
}
