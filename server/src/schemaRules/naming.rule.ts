/** Types are PascalCase, fields and arguments camelCase, words of an enum UPPER_CASE. */
import { elementsOf, type Element, type Rule } from './review.js';

const PASCAL = /^[A-Z][a-z0-9]+([A-Z][a-z0-9]+)*$/;
const CAMEL = /^[a-z][a-z0-9]*([A-Z][a-z0-9]*)*$/;
const UPPER = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

const SHAPES: Readonly<Record<Element['kind'], readonly [RegExp, string]>> = {
  TYPE: [PASCAL, 'PascalCase'],
  FIELD: [CAMEL, 'camelCase'],
  ARGUMENT: [CAMEL, 'camelCase'],
  INPUT_FIELD: [CAMEL, 'camelCase'],
  ENUM_VALUE: [UPPER, 'UPPER_CASE'],
};

/** Facts are spelled as the policy documents spell them; the rates of grades A, B and C are named after the grades. */
const NAMED_OTHERWISE = /^(Fact|GradeRate|GradeRateInput)\./;
/** Words that say nothing of what a type is; but Relay itself speaks of PageInfo, and a change has a type. */
const EMPTY_SUFFIX = /(Type|Object|Data|Info|Entity|Dto)$/;
const NAMED_BY_OTHERS = ['ChangeType', 'PageInfo'];

export const namingRule: Rule = ({ schema }) =>
  elementsOf(schema)
    .filter(({ at }) => !NAMED_OTHERWISE.test(at))
    .flatMap(({ kind, at, of }) => {
      const [shape, expected] = SHAPES[kind];
      if (!shape.test(of.name)) return [{ at, message: `should be ${expected}.` }];
      if (kind === 'TYPE' && EMPTY_SUFFIX.test(of.name) && !NAMED_BY_OTHERS.includes(of.name))
        return [{ at, message: 'should be named after what it is, without such an ending.' }];
      return [];
    });
