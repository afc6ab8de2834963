// How long a search takes among 100,000 enterprises: `node server/bench/search.mjs [count]` after `npm run build`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDataSource, migrate } from '../dist/database/dataSource.js';
import { startEmbedded } from '../dist/database/embedded.js';
import { countEnterprises, enterprisePage } from '../dist/enterprise/enterprisePage.js';
import { gramsOf, searchTextOf } from '../dist/enterprise/search.js';

const COUNT = Number(process.argv[2] ?? 100_000);
const BATCH = 2_000;
const ROUNDS = 7;
const PLACES = [
  '科右前旗',
  '乌兰浩特',
  '兴安盟',
  '察尔森',
  '索伦',
  '归流河',
  '阿力得尔',
  '乌兰毛都',
  '居力很',
  '大石寨',
  '德伯斯',
  '额尔格图',
];
const STEMS = '兴隆昌盛达鑫宏远安泰永丰金源瑞祥恒通利民华茂广顺和平天成富康嘉禾蒙东绿野北方长青'.match(/../g);
const TRADES = [
  '煤业',
  '采石场',
  '加油站',
  '水泥',
  '粮油加工',
  '木材',
  '农机',
  '铸造',
  '液化气',
  '烟花爆竹',
  '建材',
  '矿业',
  '化工',
  '冶炼',
  '机械',
];
const FORMS = ['有限公司', '有限责任公司', '厂', '专业合作社', '经营部'];
const QUERIES = [
  '煤业',
  '察尔森',
  '鑫',
  '隆昌盛',
  'shuini',
  'nongji',
  'xamy',
  'kyqq',
  '00042',
  '乌兰毛都恒通矿业',
  '没有这样的',
];

const folder = mkdtempSync(join(tmpdir(), 'search-'));
const embedded = await startEmbedded({ dataDir: folder, durable: false, log: () => undefined });
try {
  const dataSource = await createDataSource(embedded.connection).initialize();
  await migrate(dataSource, null);
  for (let first = 0; first < COUNT; first += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, COUNT - first) }, (_, offset) => rowOf(first + offset));
    await dataSource.query(
      `INSERT INTO enterprise (id, credit_code, name, sector, division_code, included_on, version, recorded_at, written_at,
         ledger_length, ledger_hash, search_text, search_grams)
       SELECT gen_random_uuid(), r->>'code', r->>'name', 'OTHER', '152221100', '2024-01-01', 1, now(), now(), 0, '', r->>'text',
         ARRAY(SELECT jsonb_array_elements_text(r->'grams'))
       FROM jsonb_array_elements($1::jsonb) r`,
      [JSON.stringify(rows)],
    );
    process.stderr.write(`\r${first + rows.length} / ${COUNT}`);
  }
  process.stderr.write('\n');
  await dataSource.query('VACUUM ANALYZE enterprise');
  console.log(`| query | found | page of 20, ms | count, ms |\n|---|---|---|---|`);
  for (const search of QUERIES) {
    const selection = { where: {}, search, asOf: '2026-06-30' };
    const page = () =>
      enterprisePage(dataSource.manager, { ...selection, orderBy: [], size: 20, after: null, offset: 0 });
    const found = await countEnterprises(dataSource.manager, selection);
    console.log(
      `| ${search} | ${found} | ${await median(page)} | ${await median(() => countEnterprises(dataSource.manager, selection))} |`,
    );
  }
  await dataSource.destroy();
} finally {
  await embedded.stop();
  rmSync(folder, { recursive: true, force: true });
}

function rowOf(index) {
  const pick = (words, salt) => words[(Math.imul(index + 1, salt) % words.length) >>> 0] ?? words[0];
  const name = `${pick(PLACES, 7919)}${pick(STEMS, 104729)}${pick(STEMS, 1299709)}${pick(TRADES, 15485863)}${pick(FORMS, 32452843)}`;
  const code = `91152221MA0${String(index).padStart(5, '0')}00`;
  const text = searchTextOf({ creditCode: code, names: [name] });
  return { code, name, text, grams: gramsOf(text) };
}

async function median(work) {
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[ROUNDS >> 1].toFixed(1);
}
