/** The public pages' own words for the closed lists. */
import {
  DIVISIONS,
  type CreditList,
  type DrawStatus,
  type Grade,
  type PenaltyGravity,
  type Sector,
  type StandardizationLevel,
} from '@qianqi/shared';

type Words<K extends string> = Readonly<Record<K, string>>;

export const LIST_WORDS: Words<CreditList> = { RED: '红名单', ORDINARY: '普通信用主体', BLACK: '黑名单' };
/** A grade is told by letter and shape, never by colour. */
export const GRADE_SIGNS: Words<Grade> = { A: '●', B: '▲', C: '■' };
export const GRAVITY_WORDS: Words<PenaltyGravity> = { MINOR: '轻微', ORDINARY: '一般', GRAVE: '严重' };
export const LEVEL_WORDS: Words<StandardizationLevel> = { LEVEL_1: '一级', LEVEL_2: '二级', LEVEL_3: '三级' };
export const SECTOR_WORDS: Words<Sector> = {
  COAL_MINE: '煤矿',
  NON_COAL_MINE: '非煤矿山',
  HAZARDOUS_CHEMICALS: '危险化学品',
  FIREWORKS: '烟花爆竹',
  METAL_SMELTING: '金属冶炼',
  INDUSTRY_AND_TRADE: '工贸',
  INTERMEDIARY: '中介机构',
  OTHER: '其他',
};
export const DRAW_STATUS_WORDS: Words<DrawStatus> = {
  ANNOUNCED: '已公告，尚未抽取',
  HELD: '已抽取',
  REPLACED: '已由重抽替代',
};

/** The township's name; its code for one that this product does not know. */
export function divisionName(code: string): string {
  return DIVISIONS.find(division => division.code === code)?.name ?? code;
}
