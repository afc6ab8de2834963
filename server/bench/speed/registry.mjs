/**
 * The registry that is measured on, row by row, as lines of COPY: the same for the same size. Events come in the order of
 * their days, as they would be entered, so that those of one enterprise lie far apart; 80 in 100 of them are about one
 * enterprise in five.
 */
import { bodyCheck, creditCodeCheck, DIVISIONS } from '../../../shared/dist/src/index.js';
import { gramsOf, searchTextOf } from '../../dist/enterprise/search.js';
import { entryHash, FIRST_HASH } from '../../dist/ledger/hash.js';
import { randomOf } from './random.mjs';
import { NOON } from './sizes.mjs';

const DAY = 86_400_000;
const YEARS = 5;
const SPAN = Math.round(YEARS * 365.25);
const SECTORS = [
  'COAL_MINE',
  'NON_COAL_MINE',
  'HAZARDOUS_CHEMICALS',
  'FIREWORKS',
  'METAL_SMELTING',
  'INDUSTRY_AND_TRADE',
  'OTHER',
];
const PLACES = ['科右前旗', '察尔森', '索伦', '归流河', '阿力得尔', '乌兰毛都', '居力很', '大石寨', '德伯斯'];
const STEMS = '兴隆昌盛达鑫宏远安泰永丰金源瑞祥恒通利民华茂广顺和平天成富康嘉禾蒙东绿野北方长青'.match(
  /../gu,
);
const TRADES = [
  '煤业',
  '采石场',
  '加油站',
  '水泥',
  '粮油加工',
  '木材',
  '铸造',
  '液化气',
  '建材',
  '化工',
  '机械',
];
const FORMS = ['有限公司', '有限责任公司', '厂', '经营部'];
/** Each as often as it stands here: half of what is recorded weighs. */
const KINDS = Object.entries({
  ACCIDENT: 1,
  INTERVIEW: 3,
  PENALTY: 4,
  COMPLAINT: 5,
  INSPECTION: 8,
  MONITORING: 5,
}).flatMap(([kind, times]) => Array(times).fill(kind));

const hex = (number, digits) => number.toString(16).padStart(digits, '0');

/** As UUIDv7 come, their first bits the time: PostgreSQL's GiST on UUIDs knows keys apart by those alone. */
function keyOf(table, index) {
  const time = hex(0x0190_0000_0000 + index * 997, 12);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(index % 4096, 3)}-8${hex(table, 3)}-${hex(index, 12)}`;
}
export const enterpriseKey = index => keyOf(1, index);
const eventKey = index => keyOf(2, index);
const certificateKey = index => keyOf(3, index);

/** Some three thousand half days, and each thousands of times. */
const instants = new Map();
function instantAgo(days) {
  let instant = instants.get(days);
  if (instant === undefined) instants.set(days, (instant = new Date(NOON - days * DAY).toISOString()));
  return instant;
}
const dayAgo = days => instantAgo(days).slice(0, 10);

function line(values) {
  let text = values[0];
  for (let index = 1; index < values.length; index++) text += `\t${values[index] ?? '\\N'}`;
  return `${text}\n`;
}

export function creditCodeOf(index) {
  const body = `MA${String(index).padStart(6, '0')}`;
  const first = `91152221${body}${bodyCheck(body)}`;
  return `${first}${creditCodeCheck(first)}`;
}

/** What was written last to every file: the evening before. */
export const WRITTEN_AT = new Date(NOON - DAY / 2).toISOString();

/** @type {Readonly<Record<string, {columns: string, rows: (size: import('./sizes.mjs').Size) => Generator<string>}>>} */
export const TABLES = {
  enterprise: {
    columns: `id, credit_code, name, sector, division_code, included_on, version, recorded_at, written_at, ledger_length,
      ledger_hash, search_text, search_grams`,
    *rows({ enterprises }) {
      for (let index = 0; index < enterprises; index++) {
        const { name, creditCode, sector, division, included } = enterpriseOf(index);
        const text = searchTextOf({ creditCode, names: [name] });
        const { hash } = firstEntry(index, included);
        yield line([
          enterpriseKey(index),
          creditCode,
          name,
          sector,
          division,
          dayAgo(included),
          1,
          instantAgo(included),
          WRITTEN_AT,
          1,
          `\\\\x${hash.toString('hex')}`,
          text.replaceAll('\n', '\\n'),
          `{${gramsOf(text)
            .map(gram => `"${gram}"`)
            .join(',')}}`,
        ]);
      }
    },
  },
  credit_code: {
    columns: 'credit_code, enterprise_id',
    *rows({ enterprises }) {
      for (let index = 0; index < enterprises; index++)
        yield line([creditCodeOf(index), enterpriseKey(index)]);
    },
  },
  ledger_entry: {
    columns: 'enterprise_id, position, transaction_id, kind, content, recorded_at, recorded_by, hash',
    *rows({ enterprises }) {
      for (let index = 0; index < enterprises; index++) {
        const { hash, recordedAt } = firstEntry(index, enterpriseOf(index).included);
        yield line([
          enterpriseKey(index),
          1,
          1,
          'ENTERPRISE_CREATED',
          '{}',
          recordedAt.toISOString(),
          'bench',
          `\\\\x${hash.toString('hex')}`,
        ]);
      }
    },
  },
  standardization_certificate: {
    columns: 'enterprise_id, id, level, certificate_number, issued_on, expires_on, recorded_at, recorded_by',
    *rows({ enterprises }) {
      for (let index = 0; index < enterprises; index++) {
        const { chance, below, oneOf } = randomOf(index, 3);
        if (!chance(0.6)) continue;
        const issued = below(SPAN);
        yield line([
          enterpriseKey(index),
          certificateKey(index),
          oneOf(['LEVEL_1', 'LEVEL_2', 'LEVEL_3', 'LEVEL_3']),
          `AQB${index}`,
          dayAgo(issued),
          dayAgo(issued - 1095),
          instantAgo(issued),
          'bench',
        ]);
      }
    },
  },
  event: {
    columns: `enterprise_id, id, kind, counts_from, fine, confiscated, document_number, interviewee, interview_trigger, detail,
      recorded_at, recorded_by, voided_at, voided_by, void_reason`,
    *rows({ enterprises, events }) {
      for (let index = 0; index < events; index++) {
        const event = eventOf(index, enterprises, events);
        const { kind, chance, below, oneOf, ago } = event;
        const isPenalty = kind === 'PENALTY';
        const isInterview = kind === 'INTERVIEW';
        const voided = chance(0.02);
        yield line([
          enterpriseKey(event.owner),
          eventKey(index),
          kind,
          dayAgo(ago),
          isPenalty ? `${below(30_000)}.00` : null,
          isPenalty ? `${below(8_000)}.00` : null,
          isPenalty ? documentNumberOf(index) : null,
          isInterview ? oneOf(['PRINCIPAL', 'PRINCIPAL', 'OTHER']) : null,
          isInterview ? oneOf(['VIOLATION', 'VIOLATION', 'GRADE_MEASURE']) : null,
          DETAIL[kind],
          instantAgo(ago),
          'bench',
          voided ? instantAgo(ago - 0.5) : null,
          voided ? 'bench' : null,
          voided ? '误录' : null,
        ]);
      }
    },
  },
  document_number: {
    columns: 'document_number, enterprise_id, event_id',
    *rows({ enterprises, events }) {
      for (let index = 0; index < events; index++) {
        const { kind, owner } = eventOf(index, enterprises, events);
        if (kind === 'PENALTY') yield line([documentNumberOf(index), enterpriseKey(owner), eventKey(index)]);
      }
    },
  },
  event_outcome: {
    columns: 'enterprise_id, id, event_id, kind, on_day, note, recorded_at, recorded_by',
    *rows({ enterprises, events }) {
      for (let index = 0; index < events; index++) {
        const { kind, owner, ago } = eventOf(index, enterprises, events);
        const { chance, below, oneOf } = randomOf(index, 5);
        if (kind !== 'COMPLAINT' || !chance(0.1)) continue;
        const after = Math.max(0, ago - below(60));
        const outcome = oneOf(['WITHDRAWN', 'DUPLICATE', 'VERIFIED']);
        const key = eventKey(index);
        yield line([
          enterpriseKey(owner),
          key,
          key,
          outcome,
          dayAgo(after),
          '核实',
          instantAgo(after),
          'bench',
        ]);
      }
    },
  },
};

const DETAIL = {
  ACCIDENT: '{"summary":"机械伤害","deaths":0,"seriousInjuries":1,"directLoss":"20000.00"}',
  INTERVIEW: '{"subject":"隐患整改"}',
  PENALTY: '{"violation":"未按规定开展安全教育培训"}',
  COMPLAINT: '{"channel":"PHONE","summary":"夜间作业噪声"}',
  INSPECTION: '{"result":"PASS","summary":"日常检查"}',
  MONITORING: '{"result":"NORMAL","summary":"在线监测"}',
};

const documentNumberOf = index => `科前应急罚〔2026〕测${index}号`;

function enterpriseOf(index) {
  const { oneOf, below, chance } = randomOf(index, 1);
  return {
    name: `${oneOf(PLACES)}${oneOf(STEMS)}${oneOf(STEMS)}${oneOf(TRADES)}${oneOf(FORMS)}`,
    creditCode: creditCodeOf(index),
    sector: oneOf(SECTORS),
    division: oneOf(DIVISIONS).code,
    // Days ago: nine in ten longer than the events go back.
    included: chance(0.9) ? SPAN + below(700) : 1 + below(SPAN),
  };
}

/** Its kind, its enterprise and its day, and the numbers for the rest. */
function eventOf(index, enterprises, events) {
  const random = randomOf(index, 2);
  const fifth = Math.ceil(enterprises / 5);
  const often = random.chance(0.8);
  const place = often ? random.below(fifth) : fifth + random.below(enterprises - fifth);
  // Those of which there is much are anybody, not the first of the table.
  const owner = place < fifth ? place * 5 : place - fifth + Math.floor((place - fifth) / 4) + 1;
  const ago = SPAN - Math.floor((index * SPAN) / events);
  return { ...random, kind: random.oneOf(KINDS), owner: Math.min(owner, enterprises - 1), ago };
}

function firstEntry(index, included) {
  const recordedAt = new Date(NOON - included * DAY);
  const entry = {
    enterpriseId: enterpriseKey(index),
    position: 1,
    kind: 'ENTERPRISE_CREATED',
    content: {},
    gradeBefore: null,
    gradeAfter: null,
    recordedAt,
    recordedBy: 'bench',
    action: null,
    origin: null,
    records: null,
  };
  return { recordedAt, hash: entryHash(FIRST_HASH, entry) };
}
