import { describe, expect, test } from '@jest/globals';
import { money } from '../money.js';
import { must } from '../result.js';
import { FINDING_KINDS, type Fact, type FindingKind } from '../vocabulary.js';
import { decide } from './decide.js';
import { edition, EDITIONS } from './editions.js';
import { lintPolicy, type Finding } from './lint.js';
import { legalPolicy } from './parse.js';
import { FACT_INDEX, type ClauseTest, type Policy } from './policy.js';

const FINDINGS = new Map(EDITIONS.map(({ id }) => [id, lintPolicy(edition(id))]));

/** Kind, clauses and example of each, as a reader of the law would list them. */
const listed = (findings: readonly Finding[], kind: FindingKind) =>
  findings
    .filter(each => each.kind === kind)
    .map(({ clauses, example }) => `${clauses.map(({ code }) => code).join(' ')}: ${example}`);

/** The edition with some tests of a clause replaced. */
function amended(policy: Policy, code: string, change: (test: ClauseTest) => Partial<ClauseTest>): Policy {
  const clauses = policy.clauses.map(clause =>
    clause.code === code
      ? { ...clause, tests: clause.tests.map(each => ({ ...each, ...change(each) })) }
      : clause,
  );
  return must(legalPolicy({ ...policy, clauses }));
}

describe.each(EDITIONS.map(({ id }) => id))('what is wrong with %s', id => {
  const findings = FINDINGS.get(id)!;

  test('interviews and penalties lie in neither 6.2 nor 6.3', () => {
    expect(listed(findings, 'GAP').toSorted()).toEqual([
      '6.2.1 6.3.1: 1 年内约谈主要负责人 3 次',
      '6.2.2 6.3.2: 1 年内行政处罚 1 件，1 年内罚款合计 50000.01 元',
      '6.2.2 6.3.2: 1 年内行政处罚 3 件',
      '6.2.2 6.3.2: 1 年内行政处罚 4 件，1 年内罚没款合计 0.00 元',
    ]);
  });

  test('an accident never counts against B or towards C', () => {
    expect(listed(findings, 'ONE_SIDED')).toEqual([
      `6.1.1: 3 年内安全事故 1 起，仍为 ${id === '2023-literal' ? 'A' : 'B'} 级`,
    ]);
  });

  test('6.2.2 says 超过 and 以内 of the same sum', () => {
    expect(listed(findings, 'WORDING')).toEqual(['6.2.2: 罚款合计 ≤ 50000.00 元']);
    expect(findings.find(({ kind }) => kind === 'WORDING')!.message).toContain('既用“超过”又用“（含）以内”');
  });

  test('five of the seven sources of article 4 are used by no clause', () => {
    expect(listed(findings, 'UNUSED_SOURCE')).toEqual(
      ['量化分级', '许可管理', '经常性监督检查', '行业监测', '公众评价'].map(source => `: ${source}`),
    );
  });

  test('clauses of different grades can be met at once', () => {
    const pairs = findings
      .filter(({ kind }) => kind === 'OVERLAP')
      .map(({ message }) => /^(.) 级与 (.) 级/.exec(message)!.slice(1).join(' before '));
    const newcomers = id === '2023-literal' ? 'A before B' : 'B before A';
    expect(pairs.toSorted()).toEqual([newcomers, 'C before A', 'C before B']);
  });

  test('clauses that could be struck', () => {
    expect(listed(findings, 'SHADOWED').map(each => each.slice(0, 5))).toEqual(
      id === '2023-literal' ? ['6.2.1', '6.2.2'] : ['6.2.1', '6.2.2', '6.2.3'],
    );
  });

  test('every example is a state of the edition, and shows what it says', () => {
    const { table, clauses } = edition(id);
    for (const { kind, state, clauses: concerned } of findings) {
      if (state === null) continue;
      expect(decide(table, state)).toBeGreaterThanOrEqual(0);
      const met = concerned.map(clause => clauseMet(clause.tests, state));
      if (kind === 'GAP') expect(met).not.toContain(true);
      if (kind === 'OVERLAP' || kind === 'SHADOWED') expect(met).not.toContain(false);
      expect(clauses).toEqual(expect.arrayContaining([...concerned]));
    }
  });
});

/** Written out once more, so that the examples are not judged by the code that found them. */
function clauseMet(tests: readonly ClauseTest[], state: readonly number[]): boolean {
  return tests.every(({ fact, comparison, threshold }) => {
    const value = state[FACT_INDEX[fact]]!;
    return {
      EQUAL: value === threshold,
      AT_MOST: value <= threshold,
      AT_LEAST: value >= threshold,
      LESS_THAN: value < threshold,
      MORE_THAN: value > threshold,
    }[comparison];
  });
}

describe('a defect that was mended is no longer reported', () => {
  const literal = edition('2023-literal');
  const about = (fact: Fact) => (finding: Finding) =>
    finding.kind === 'GAP' && finding.clauses.some(({ tests }) => tests.some(each => each.fact === fact));
  const gaps = (policy: Policy, fact: Fact) => lintPolicy(policy).filter(about(fact)).length;

  test.each([
    ['6.2.1 up to 3 interviews', '6.2.1', 3],
    ['6.3.1 from 3 interviews on', '6.3.1', 2],
  ])('the gap at three interviews, by %s', (_, code, threshold) => {
    const mended = amended(literal, code, () => ({ threshold }));
    expect([gaps(literal, 'interviews'), gaps(mended, 'interviews')]).toEqual([1, 0]);
    expect(gaps(mended, 'penalties')).toBe(3);
  });

  test('the three gaps of penalties, by “or” instead of “and” and one threshold', () => {
    const mended = must(
      legalPolicy({
        ...literal,
        clauses: literal.clauses.flatMap(clause => {
          if (clause.code !== '6.3.2') return [clause];
          const [cases, sum] = clause.tests;
          return [
            { ...clause, tests: [{ ...cases!, threshold: 2 }] },
            {
              ...clause,
              code: '6.3.2b',
              tests: [{ ...sum!, fact: 'fines' as const, threshold: money('50000.00') }],
            },
          ];
        }),
        decision: literal.decision.map(line => ({
          ...line,
          clauses: line.clauses.flatMap(code => (code === '6.3.2' ? [code, '6.3.2b'] : [code])),
        })),
      }),
    );
    expect([gaps(literal, 'penalties'), gaps(mended, 'penalties')]).toEqual([3, 0]);
  });

  test('the wording, by one word for one bound', () => {
    const mended = amended(literal, '6.2.2', () => ({ wording: ['（含）以内'] }));
    expect(listed(lintPolicy(mended), 'WORDING')).toEqual([]);
  });

  test('the one-sided accident, by a clause of grade C', () => {
    const accident = {
      code: '6.3.4',
      article: '第六条',
      text: '发生事故',
      tests: [{ fact: 'accidents', comparison: 'MORE_THAN', threshold: 0, wording: [] }],
    } as const;
    const mended = must(
      legalPolicy({
        ...literal,
        clauses: [...literal.clauses, accident],
        decision: literal.decision.map(line =>
          line.grade === 'C' ? { ...line, clauses: [...line.clauses, '6.3.4'] } : line,
        ),
      }),
    );
    expect(listed(lintPolicy(mended), 'ONE_SIDED')).toEqual([]);
  });

  test('the unused sources, by not naming them', () => {
    const { sources } = literal;
    const mended = must(
      legalPolicy({
        ...literal,
        sources: sources.filter(({ kind }) => ['PENALTY', 'COMPLAINT'].includes(kind)),
      }),
    );
    expect(listed(lintPolicy(mended), 'UNUSED_SOURCE')).toEqual([]);
  });
});

test('no finding is of an unknown kind', () => {
  for (const findings of FINDINGS.values())
    for (const { kind } of findings) expect(FINDING_KINDS).toContain(kind);
});
