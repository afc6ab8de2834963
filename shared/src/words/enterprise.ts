/** How the trades are said. */
import type { Sector } from '../vocabulary.js';
import type { Labels } from './labels.js';

export const SECTOR_LABELS: Labels<Sector> = {
  COAL_MINE: '煤矿',
  NON_COAL_MINE: '非煤矿山',
  HAZARDOUS_CHEMICALS: '危险化学品',
  FIREWORKS: '烟花爆竹',
  METAL_SMELTING: '金属冶炼',
  INDUSTRY_AND_TRADE: '工贸',
  INTERMEDIARY: '中介机构',
  OTHER: '其他',
};
