import { addMonths, formatDay, parseDraw, type Day, type Refusal } from '@qianqi/shared';
import type { EntryFieldSpec, RawValues } from '../ui/entry/field';

const RATES = ['A', 'B', 'C'] as const;

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
    ...RATES.map(grade => ({
      name: grade,
      label: `${grade} 级抽查比例`,
      required: false,
      control: { kind: 'whole', unit: '%' } as const,
      hint: '不填按现行制度',
    })),
  ];
}

/** The form's flat values as the rules read an announcement. */
export function announcement(raw: RawValues) {
  return {
    name: String(raw['name'] ?? ''),
    dueOn: String(raw['dueOn'] ?? ''),
    ...(raw['inspectorsPerTask'] !== undefined && {
      inspectorsPerTask: raw['inspectorsPerTask'] as number,
    }),
    perGradeRate: Object.fromEntries(
      RATES.filter(grade => raw[grade] !== undefined).map(grade => [grade, raw[grade] as number]),
    ),
  };
}

export function checkAnnouncement(raw: RawValues, today: Day): readonly Refusal[] {
  const parsed = parseDraw(announcement(raw), today);
  return parsed.ok ? [] : parsed.error.map(ofField);
}

/** `perGradeRate.A` is the field A of the form. */
export function ofField(refused: Refusal): Refusal {
  return refused.path[0] === 'perGradeRate' ? { ...refused, path: refused.path.slice(1) } : refused;
}
