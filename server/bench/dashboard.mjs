// How long each figure of the dashboard takes among 100,000 enterprises of 20 graded records each:
// `node server/bench/dashboard.mjs [count] [folder]` after `npm run build`. A folder that is given is kept, and used again.
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  addDays,
  addMonths,
  decidedPeriods,
  DIVISIONS,
  edition,
  formatDay,
  onlyPolicy,
  SECTORS,
} from '@qianqi/shared';
import { Area } from '../dist/access/area.js';
import {
  decidingClauses,
  gradesOnDays,
  gradeTransitions,
  sectorGrades,
} from '../dist/dashboard/gradeFigures.js';
import { quality } from '../dist/dashboard/qualityFigures.js';
import { taskProgress } from '../dist/dashboard/taskFigures.js';
import { createDataSource, migrate } from '../dist/database/dataSource.js';
import { startEmbedded } from '../dist/database/embedded.js';
import { countEnterprises } from '../dist/enterprise/enterprisePage.js';
import { gramsOf, searchTextOf } from '../dist/enterprise/search.js';
import { decidedPeriodRows } from '../dist/grade/projection.js';
import { AS_OF, randomRecords } from './records.mjs';

const COUNT = Number(process.argv[2] ?? 100_000);
const kept = process.argv[3];
const BATCH = 1_000;
const ROUNDS = 5;
const POLICY = edition('2023-literal');
const OTHER_KINDS = [
  'INSPECTION',
  'INSPECTION',
  'LICENCE',
  'MONITORING',
  'QUANTIFIED_GRADING',
  'PUBLIC_EVALUATION',
];

const folder = kept ?? mkdtempSync(join(tmpdir(), 'dashboard-'));
mkdirSync(folder, { recursive: true });
const embedded = await startEmbedded({ dataDir: folder, durable: false, log: () => undefined });
try {
  const dataSource = await createDataSource(embedded.connection).initialize();
  await migrate(dataSource, null);
  const [{ present }] = await dataSource.query('SELECT count(*)::integer AS present FROM enterprise');
  if (present < COUNT) await fill(dataSource);
  await measure(dataSource.manager);
  await dataSource.destroy();
} finally {
  await embedded.stop();
  if (kept === undefined) rmSync(folder, { recursive: true, force: true });
}

async function fill(dataSource) {
  await dataSource.query('SET statement_timeout = 0');
  const history = onlyPolicy(POLICY);
  for (let first = 0; first < COUNT; first += BATCH) {
    const tables = {
      enterprise: [],
      event: [],
      standardization_certificate: [],
      grade_period: [],
      supervision_task: [],
    };
    for (const [offset, record] of randomRecords(Math.min(BATCH, COUNT - first), first + 1).entries())
      addRows(tables, history, record, first + offset);
    for (const [table, rows] of Object.entries(tables)) {
      const columns = Object.keys(rows[0]).join(', ');
      await dataSource.query(
        `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
        [JSON.stringify(rows)],
      );
    }
    process.stderr.write(`\r${first + BATCH} / ${COUNT}`);
  }
  process.stderr.write('\n');
  await dataSource.query('VACUUM ANALYZE');
}

function addRows(tables, history, record, index) {
  const enterprise_id = randomUUID();
  const at = '2026-01-01T00:00:00Z';
  const recorded = { recorded_at: at, recorded_by: 'x' };
  const name = `前旗${index}号${'兴隆昌盛'[index % 4]}${'达鑫宏远'[(index >> 2) % 4]}建材有限公司`;
  const code = `91152221MA0${String(index).padStart(5, '0')}00`;
  const search = searchTextOf({ creditCode: code, names: [name] });
  tables.enterprise.push({
    id: enterprise_id,
    credit_code: code,
    name,
    sector: SECTORS[index % SECTORS.length],
    division_code: DIVISIONS[(index >> 3) % DIVISIONS.length].code,
    included_on: formatDay(record.includedOn),
    version: 1,
    recorded_at: at,
    written_at: at,
    ledger_length: 0,
    ledger_hash: '\\x00',
    search_text: search,
    search_grams: gramsOf(search),
  });
  for (const [
    place,
    { kind, on, voidedAt, fine, confiscated, interviewee, trigger },
  ] of record.events.entries()) {
    const isPenalty = kind === 'PENALTY';
    tables.event.push({
      enterprise_id,
      id: randomUUID(),
      kind,
      counts_from: formatDay(on),
      fine: isPenalty ? fine / 100 : null,
      confiscated: isPenalty ? confiscated / 100 : null,
      document_number: isPenalty ? `前应急罚〔${index}〕${place}号` : null,
      interviewee,
      interview_trigger: trigger,
      detail: { summary: '未按规定对从业人员进行安全生产教育和培训，现场作业未设专人监护' },
      ...recorded,
      voided_at: voidedAt === null ? null : at,
      voided_by: voidedAt === null ? null : 'x',
      void_reason: voidedAt === null ? null : 'x',
    });
  }
  for (let other = 0; other < index % 6; other++)
    tables.event.push({
      enterprise_id,
      id: randomUUID(),
      kind: OTHER_KINDS[(index + other) % OTHER_KINDS.length],
      counts_from: formatDay(addDays(AS_OF, -((index * 37 + other * 101) % 900))),
      fine: null,
      confiscated: null,
      document_number: null,
      interviewee: null,
      interview_trigger: null,
      detail: { summary: '现场检查，未发现问题' },
      ...recorded,
      voided_at: null,
      voided_by: null,
      void_reason: null,
    });
  for (const { level, issuedOn, expiresOn } of record.certificates)
    tables.standardization_certificate.push({
      enterprise_id,
      id: randomUUID(),
      level,
      certificate_number: `AQBH${index}`,
      issued_on: formatDay(issuedOn),
      expires_on: formatDay(expiresOn),
      ...recorded,
    });
  for (const { from, until, grade, decidedFrom, decidedBy } of decidedPeriodRows(
    decidedPeriods(history, record),
  ))
    tables.grade_period.push({
      enterprise_id,
      from_day: from,
      until_day: until,
      grade,
      decided_from: decidedFrom,
      decided_by: decidedBy,
    });
  for (let task = 0; task < 3; task++) {
    const due = addDays(AS_OF, -((index * 13 + task * 120) % 360));
    const done = (index + task) % 3 > 0;
    tables.supervision_task.push({
      enterprise_id,
      id: randomUUID(),
      kind: 'ROUTINE_INSPECTION',
      status: done ? 'COMPLETED' : 'PLANNED',
      due_on: formatDay(due),
      origin: 'PLAN',
      owed_on: formatDay(due),
      inspectors: [],
      findings: [],
      completed_on: done ? formatDay(addDays(due, -5)) : null,
      ...recorded,
      ended_at: done ? at : null,
      ended_by: done ? 'x' : null,
    });
  }
}

async function measure(manager) {
  const asOf = formatDay(AS_OF);
  const [{ periods, events }] = await manager.query(
    `SELECT (SELECT count(*) FROM grade_period) AS periods, (SELECT count(*) FROM event) AS events`,
  );
  console.log(`${COUNT} enterprises, ${periods} periods, ${events} events`);
  const ends = Array.from({ length: 24 }, (_, back) => formatDay(addMonths(AS_OF, back - 23)));
  const lists = {
    'list: moved B → C': { grade: { eq: 'C' }, gradeOnOtherDay: { on: ends[0], grade: 'B' } },
    'list: by 6.3.2': { decidedBy: '6.3.2' },
    'list: nothing for half a year': { deregistered: false, nothingSince: formatDay(addMonths(AS_OF, -6)) },
    'list: every source': { deregistered: false, hasRecordsOf: POLICY.sources.map(({ kind }) => kind) },
  };
  const areas = {
    everywhere: { area: Area.EVERYWHERE, where: {} },
    'one township': { area: Area.EVERYWHERE, where: { divisionCode: { in: ['152221100'] } } },
  };
  for (const [name, { area, where }] of Object.entries(areas)) {
    const selection = { area, where, search: '', asOf };
    const figures = {
      'sector × grade': () => sectorGrades(manager, selection),
      'grades, 24 months': () => gradesOnDays(manager, selection, ends),
      transitions: () => gradeTransitions(manager, selection, ends[0]),
      'deciding clauses': () => decidingClauses(manager, selection, POLICY.clauses),
      'plan against done': () =>
        taskProgress(manager, { area, where, today: asOf }, { asOf, dueFrom: ends[11], dueTo: asOf }),
      quality: () =>
        quality(manager, selection, {
          sources: POLICY.sources.map(({ kind }) => kind),
          staleSince: formatDay(addMonths(AS_OF, -6)),
          settledBy: formatDay(addMonths(AS_OF, -12)),
          penaltiesFrom: formatDay(addMonths(AS_OF, -12)),
        }),
      ...Object.fromEntries(
        Object.entries(lists).map(([list, more]) => [
          list,
          () => countEnterprises(manager, { ...selection, where: { ...where, ...more } }),
        ]),
      ),
    };
    console.log(`\n| ${name} | first, ms | median of ${ROUNDS}, ms |\n|---|---|---|`);
    for (const [figure, work] of Object.entries(figures)) {
      const times = [];
      for (let round = 0; round < ROUNDS + 1; round++) {
        const start = performance.now();
        await work();
        times.push(performance.now() - start);
      }
      const [first, ...rest] = times;
      console.log(
        `| ${figure} | ${first.toFixed(0)} | ${rest.sort((a, b) => a - b)[ROUNDS >> 1].toFixed(0)} |`,
      );
    }
  }
}
