/** What the enterprises of the banner do: how their names end, their GB/T 4754-2017 class, where such a trade settles. */
import type { Sector } from '@qianqi/shared';

export interface Trade {
  readonly sector: Sector;
  /** What stands in the name before the form of enterprise. */
  readonly word: string;
  readonly industryCode: string;
  /** Endings of the name; they also tell the kind of credit code. */
  readonly forms: readonly string[];
  /** Township-level units where the trade is found; empty for everywhere. */
  readonly townships: readonly string[];
  /** How many of 1000 enterprises. */
  readonly share: number;
}

const MINES = ['大石寨镇', '德伯斯镇', '索伦镇', '察尔森镇', '巴日嘎斯台乡', '居力很镇'];
const PARKS = ['工业园区', '科尔沁镇', '归流河镇', '现代农牧业园区'];
const PASTURES = ['乌兰毛都苏木', '桃合木苏木', '满族屯满族乡', '阿力得尔苏木', '索伦牧场', '公主陵牧场'];
const FIELDS = ['俄体镇', '额尔格图镇', '归流河镇', '居力很镇', '巴日嘎斯台乡', '阿力得尔苏木', '跃进马场'];

const COMPANY = ['有限公司', '有限责任公司'];
const WORKS = ['厂', '有限公司'];

function trade(
  sector: Sector,
  share: number,
  word: string,
  industryCode: string,
  forms: readonly string[],
  townships: readonly string[] = [],
): Trade {
  return { sector, word, industryCode, forms, townships, share };
}

export const TRADES: readonly Trade[] = [
  trade('COAL_MINE', 22, '煤业', 'B0610', COMPANY, MINES),
  trade('COAL_MINE', 10, '露天煤矿', 'B0620', ['有限公司'], MINES),
  trade('NON_COAL_MINE', 50, '采石场', 'B1012', ['', '有限公司'], MINES),
  trade('NON_COAL_MINE', 20, '石灰石矿', 'B1011', COMPANY, MINES),
  trade('NON_COAL_MINE', 18, '砂石', 'B1019', COMPANY, ['归流河镇', '察尔森镇', '科尔沁镇', '德伯斯镇']),
  trade('NON_COAL_MINE', 14, '矿业', 'B0912', COMPANY, MINES),
  trade('HAZARDOUS_CHEMICALS', 110, '加油站', 'F5265', ['', '有限公司']),
  trade('HAZARDOUS_CHEMICALS', 42, '液化气站', 'D4512', ['', '有限公司']),
  trade('HAZARDOUS_CHEMICALS', 16, '化工', 'C2619', COMPANY, ['工业园区']),
  trade('HAZARDOUS_CHEMICALS', 14, '工业气体', 'C2619', COMPANY, PARKS),
  trade('HAZARDOUS_CHEMICALS', 12, '油库', 'G5941', ['有限公司'], ['工业园区', '科尔沁镇', '索伦镇']),
  trade('HAZARDOUS_CHEMICALS', 24, '农药销售', 'F5167', ['部', '有限公司'], FIELDS),
  trade('FIREWORKS', 44, '烟花爆竹专营', 'F5299', ['店']),
  trade('FIREWORKS', 8, '烟花爆竹批发', 'F5199', ['有限公司'], ['科尔沁镇', '索伦镇']),
  trade('METAL_SMELTING', 34, '铸造', 'C3391', WORKS, PARKS),
  trade('METAL_SMELTING', 12, '铁合金', 'C3140', COMPANY, ['工业园区']),
  trade('METAL_SMELTING', 10, '有色金属铸造', 'C3392', COMPANY, PARKS),
  trade('INDUSTRY_AND_TRADE', 24, '水泥', 'C3011', COMPANY, ['工业园区', '察尔森镇', '大石寨镇']),
  trade('INDUSTRY_AND_TRADE', 32, '水泥制品', 'C3021', WORKS),
  trade('INDUSTRY_AND_TRADE', 30, '砖瓦', 'C3031', ['厂']),
  trade('INDUSTRY_AND_TRADE', 56, '粮油加工', 'C1331', WORKS, FIELDS),
  trade('INDUSTRY_AND_TRADE', 34, '米业', 'C1311', COMPANY, FIELDS),
  trade('INDUSTRY_AND_TRADE', 24, '饲料', 'C1329', COMPANY, [...PARKS, ...PASTURES]),
  trade('INDUSTRY_AND_TRADE', 42, '屠宰', 'C1351', WORKS, PASTURES),
  trade('INDUSTRY_AND_TRADE', 20, '肉业', 'C1353', COMPANY, [...PASTURES, '现代农牧业园区']),
  trade('INDUSTRY_AND_TRADE', 14, '乳业', 'C1441', COMPANY, ['工业园区', '现代农牧业园区', '乌兰毛都苏木']),
  trade('INDUSTRY_AND_TRADE', 44, '木材加工', 'C2011', WORKS, ['索伦镇', '阿力得尔苏木', '阿力得尔牧场']),
  trade('INDUSTRY_AND_TRADE', 26, '农机修造', 'C3579', WORKS, FIELDS),
  trade('INDUSTRY_AND_TRADE', 22, '农机销售', 'F5171', ['部', '有限公司'], FIELDS),
  trade('INDUSTRY_AND_TRADE', 14, '酒业', 'C1512', COMPANY, ['归流河镇', '科尔沁镇', '大石寨镇']),
  trade('INDUSTRY_AND_TRADE', 12, '毛绒制品', 'C1721', COMPANY, PASTURES),
  trade('INDUSTRY_AND_TRADE', 14, '塑料管材', 'C2922', COMPANY, PARKS),
  trade('INDUSTRY_AND_TRADE', 26, '商贸', 'F5211', COMPANY, ['科尔沁镇', '索伦镇', '大石寨镇']),
  trade('INTERMEDIARY', 12, '安全评价', 'L7249', ['有限公司'], ['科尔沁镇', '工业园区']),
  trade('INTERMEDIARY', 12, '安全技术检测', 'M7452', ['有限公司'], ['科尔沁镇', '工业园区']),
  trade('OTHER', 44, '种植', 'A0113', ['专业合作社'], FIELDS),
  trade('OTHER', 40, '养殖', 'A0314', ['专业合作社'], PASTURES),
  trade('OTHER', 26, '农机作业', 'A0512', ['专业合作社'], FIELDS),
  trade('OTHER', 16, '供热', 'D4430', COMPANY, ['科尔沁镇', '索伦镇', '大石寨镇']),
  trade('OTHER', 16, '运输', 'G5431', COMPANY),
];

/** The trade of that word; throws for one that is not in the table. */
export function tradeOf(word: string): Trade {
  const found = TRADES.find(each => each.word === word);
  if (!found) throw new Error(`no trade ${word}`);
  return found;
}
