import { expect, test } from '@jest/globals';
import { day, EVENT_KINDS } from '@qianqi/shared';
import { dossierParams, enterpriseListParams, kindOfSlug, paths, slugOfKind } from './paths';
import { printParams, readParams } from './ui/searchParams';

const list = (search: string) => readParams(enterpriseListParams, new URLSearchParams(search));

test('defaults are not in the URL', () => {
  expect(printParams(enterpriseListParams, list(''))).toBe('');
  expect(paths.enterprises({ grade: [], page: 1 })).toBe('/enterprises');
});

test.each([
  '?q=xamy&grade=B%2CC&sector=COAL_MINE&division=152221100&sort=grade&order=desc&page=3&size=20&asOf=2026-03-01',
  '?asOf=2024-02-29',
])('reading and printing are each other’s inverse: %s', search => {
  expect(printParams(enterpriseListParams, list(search))).toBe(search);
});

test('what makes no sense is read as the default, so that an old link still opens', () => {
  const { grade, page, size, asOf, sort } = list('grade=X&page=-1&size=7000&asOf=2026-02-30&sort=weight');
  expect({ grade, page, size, asOf, sort }).toEqual({
    grade: [],
    page: 1,
    size: 50,
    asOf: null,
    sort: 'name',
  });
});

test('an instant is printed in full', () => {
  const search = printParams(dossierParams, {
    asOf: day('2026-03-01'),
    knownAt: Date.parse('2026-03-01T23:59:59.999+08:00'),
  });
  expect(search).toBe('?asOf=2026-03-01&knownAt=2026-03-01T15%3A59%3A59.999Z');
  expect(readParams(dossierParams, new URLSearchParams(search)).knownAt).toBe(
    Date.parse('2026-03-01T23:59:59.999+08:00'),
  );
});

test.each(EVENT_KINDS)('the address of a form for %s names its kind', kind => {
  expect(kindOfSlug(slugOfKind(kind))).toBe(kind);
});
