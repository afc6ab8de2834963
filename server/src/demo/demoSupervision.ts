/** Inspectors of the demo, and what its grades ask for, planned as a scheduler would for some months before and half a year ahead. */
import { addDays, addMonths, formatDay, type Day, type Sector } from '@qianqi/shared';
import { enterpriseIdOf } from '../api/opaqueId.js';
import { createInspector } from '../inspector/inspector.service.js';
import type { Writer } from '../ledger/writer.js';
import { extendHorizon } from '../supervision/horizon.js';
import { planFor } from '../supervision/plan.service.js';
import { loadDemoWork } from './demoWork.js';

interface DemoInspector {
  readonly name: string;
  readonly unit: string;
  /** Days from the day of loading; a licence that has run out must be told, so one has. */
  readonly licenceEndsIn: number;
  readonly sectors: readonly Sector[];
}

const MINES: readonly Sector[] = ['COAL_MINE', 'NON_COAL_MINE'];
const INSPECTORS: readonly DemoInspector[] = [
  { name: '巴特尔', unit: '矿山监管股', licenceEndsIn: 700, sectors: MINES },
  { name: '王海燕', unit: '矿山监管股', licenceEndsIn: 520, sectors: MINES },
  { name: '刘志强', unit: '危化品监管股', licenceEndsIn: 610, sectors: ['HAZARDOUS_CHEMICALS', 'FIREWORKS'] },
  {
    name: '乌云其木格',
    unit: '危化品监管股',
    licenceEndsIn: 45,
    sectors: ['HAZARDOUS_CHEMICALS', 'FIREWORKS'],
  },
  { name: '李文博', unit: '综合执法大队', licenceEndsIn: 900, sectors: [] },
  { name: '张晓东', unit: '综合执法大队', licenceEndsIn: 830, sectors: [] },
  { name: '赵雪梅', unit: '综合执法大队', licenceEndsIn: 300, sectors: [] },
  { name: '包双喜', unit: '综合执法大队', licenceEndsIn: -20, sectors: [] },
];

/** Before the day of loading, and after. */
const MONTHS_PLANNED = 6;

/** In the transaction of the load, after its enterprises. `visited` are those where work was done in the half year before. */
export async function loadDemoSupervision(
  writer: Writer,
  enterpriseKeys: readonly string[],
  visited: readonly string[],
): Promise<void> {
  const { today } = writer;
  for (const [index, inspector] of INSPECTORS.entries()) {
    const recusals = index === 0 ? recusalOf(enterpriseKeys[0]!) : [];
    await createInspector(writer, entryOf(inspector, index, today), recusals);
  }
  const before = { from: addMonths(today, -MONTHS_PLANNED), to: addDays(today, -1) };
  const due = await planFor(writer, visited, before);
  const ahead = { from: today, to: addMonths(today, MONTHS_PLANNED) };
  await extendHorizon(writer, ahead);
  await planFor(writer, enterpriseKeys, ahead);
  await loadDemoWork(writer, due.tasks);
}

function entryOf({ name, unit, licenceEndsIn, sectors }: DemoInspector, index: number, today: Day) {
  const licenceNumber = `05220${String(index + 1).padStart(6, '0')}`;
  return {
    name,
    unit,
    licenceNumber,
    licenceExpiresOn: formatDay(addDays(today, licenceEndsIn)),
    sectors,
    active: true,
  };
}

function recusalOf(enterpriseKey: string) {
  return [{ enterpriseId: enterpriseIdOf(enterpriseKey), reason: '配偶在该企业任职' }];
}
