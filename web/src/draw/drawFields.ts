/** What is entered to announce a draw, and the same as the rules and the server read it. */
import {
  addMonths,
  DIVISIONS,
  formatDay,
  GRADES,
  gradeText,
  parseDay,
  parseDraw,
  SECTOR_LABELS,
  type Day,
  type Grade,
  type Refusal,
  type Sector,
} from '@qianqi/shared';
import { choicesOf } from '../domain/choicesOf';
import type { AnnounceDrawInput, EnterpriseWhere } from '../generated/graphql';
import type { EntryFieldSpec, RawValues } from '../ui/entry/field';

export function announceFields(today: Day): readonly EntryFieldSpec[] {
  return [
    {
      name: 'name',
      label: '抽查名称',
      required: true,
      control: { kind: 'line', placeholder: '如 2026 年四季度双随机抽查' },
    },
    {
      name: 'dueOn',
      label: '截止日期',
      required: true,
      control: { kind: 'day', nearest: 'future' },
      initial: formatDay(addMonths(today, 1)),
      hint: '检查人员的执法证须在这一天仍有效',
    },
    {
      name: 'inspectorsPerTask',
      label: '每组检查人数',
      required: true,
      control: { kind: 'whole', unit: '人' },
      initial: '2',
    },
    ...GRADES.map(grade => ({
      name: grade,
      label: `${grade} 级抽查比例`,
      required: false,
      control: { kind: 'decimal', unit: '%', decimals: 2, placeholder: '按制度' } as const,
      ...(grade === 'A' && { hint: '可填两位小数，如 2.5；不填按截止日有效的制度' }),
    })),
    {
      name: 'grade',
      label: '限定等级',
      required: false,
      control: {
        kind: 'choices',
        choices: GRADES.map(grade => ({ value: grade, label: gradeText(grade) })),
      },
    },
    {
      name: 'sector',
      label: '限定行业',
      required: false,
      control: { kind: 'choices', choices: choicesOf(SECTOR_LABELS) },
    },
    {
      name: 'division',
      label: '限定乡镇',
      required: false,
      control: {
        kind: 'choices',
        choices: DIVISIONS.map(({ code, name }) => ({ value: code, label: name })),
      },
    },
    {
      name: 'includedFrom',
      label: '纳入日期自',
      required: false,
      control: { kind: 'day' },
    },
    { name: 'includedTo', label: '纳入日期至', required: false, control: { kind: 'day' } },
    {
      name: 'codePrefix',
      label: '信用代码开头',
      required: false,
      control: { kind: 'line', placeholder: '如 92（个体工商户）' },
      hint: '以上限定须同时成立，都不填即全部企业',
    },
  ];
}

/** Who is in the pool, of those with a grade on the day of the announcement. */
export function whereOf(raw: RawValues): EnterpriseWhere {
  const chosen = (name: string) => listOf(raw[name]);
  const [grade, sector, division] = [chosen('grade'), chosen('sector'), chosen('division')];
  const [from, to] = [dayText(raw['includedFrom']), dayText(raw['includedTo'])];
  const codePrefix = String(raw['codePrefix'] ?? '')
    .normalize('NFKC')
    .trim()
    .toUpperCase();
  return {
    ...(grade.length > 0 && { grade: { in: grade as Grade[] } }),
    ...(sector.length > 0 && { sector: { in: sector as Sector[] } }),
    ...(division.length > 0 && { divisionCode: { in: division } }),
    ...((from !== null || to !== null) && { includedOn: { from, to } }),
    ...(codePrefix && { creditCode: { startsWith: codePrefix } }),
  };
}

function listOf(value: string | number | undefined): string[] {
  return value === undefined || value === '' ? [] : String(value).split(',');
}

/** Null while no day can be read from it. */
export function dayText(value: string | number | undefined): string | null {
  const parsed = parseDay(String(value ?? ''));
  return parsed.ok ? formatDay(parsed.value) : null;
}

/** What the rules and the server take. */
export function announcement(raw: RawValues): AnnounceDrawInput {
  return {
    name: String(raw['name'] ?? ''),
    dueOn: String(raw['dueOn'] ?? ''),
    ...(raw['inspectorsPerTask'] !== undefined && {
      inspectorsPerTask: raw['inspectorsPerTask'] as number,
    }),
    perGradeRate: Object.fromEntries(
      GRADES.filter(grade => raw[grade] !== undefined).map(grade => [grade, raw[grade] as number]),
    ),
    where: whereOf(raw),
  };
}

export function checkAnnouncement(raw: RawValues, today: Day): readonly Refusal[] {
  const parsed = parseDraw({ ...announcement(raw) }, today);
  return [...(parsed.ok ? [] : parsed.error.map(ofField)), ...checkDays(raw)];
}

/** A day that cannot be read would otherwise silently limit nothing. */
function checkDays(raw: RawValues): readonly Refusal[] {
  const unread = ['includedFrom', 'includedTo'].filter(
    name => raw[name] !== undefined && dayText(raw[name]) === null,
  );
  return unread.map(name => ({
    code: 'MALFORMED',
    message: '应为实际存在的日期，形如 2024-03-05',
    path: [name],
  }));
}

/** `perGradeRate.A` is the field A of the form, and `where` begins with the grades. */
export function ofField(refused: Refusal): Refusal {
  const [first] = refused.path;
  if (first === 'perGradeRate') return { ...refused, path: refused.path.slice(1) };
  return first === 'where' ? { ...refused, path: ['grade'] } : refused;
}
