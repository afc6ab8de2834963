/** Where the enterprises of the banner are: its township-level units and names on their maps. */
import { DIVISIONS } from '@qianqi/shared';

const PLACES: Readonly<Record<string, readonly string[]>> = {
  科尔沁镇: ['科尔沁', '阿日珠日和', '宝日根', '兴科'],
  索伦镇: ['索伦', '海力森', '好仁', '哈干'],
  德伯斯镇: ['德伯斯', '绰勒', '敖宝', '双花'],
  大石寨镇: ['大石寨', '三合', '永和', '宝石'],
  归流河镇: ['归流河', '光明', '哈拉黑', '巴达仍贵'],
  居力很镇: ['居力很', '红光', '万宝', '靠山'],
  察尔森镇: ['察尔森', '沙布台', '兴安湖', '联合'],
  额尔格图镇: ['额尔格图', '好田', '兴安', '白音'],
  俄体镇: ['俄体', '东兴', '宏发', '哈达那拉'],
  满族屯满族乡: ['满族屯', '北屯', '乌申一合', '塔本'],
  乌兰毛都苏木: ['乌兰毛都', '勿布林', '敖包', '阿力得坝'],
  阿力得尔苏木: ['阿力得尔', '混都冷', '树木沟', '明水'],
  巴日嘎斯台乡: ['巴日嘎斯台', '哈拉根台', '良种', '乌兰哈达'],
  桃合木苏木: ['桃合木', '阿林一合', '乌布林', '满都拉'],
  跃进马场: ['跃进', '骏马'],
  索伦牧场: ['索牧', '银盘'],
  阿力得尔牧场: ['阿牧', '哈拉哈'],
  公主陵牧场: ['公主陵', '查干'],
  绿水种畜繁育中心: ['绿水', '青格勒'],
  工业园区: ['兴工', '兴安园', '金园'],
  现代农牧业园区: ['农牧园', '绿园'],
};

export interface Township {
  readonly code: string;
  readonly name: string;
  readonly places: readonly string[];
}

export const TOWNSHIPS: readonly Township[] = DIVISIONS.map(({ code, name }) => ({
  code,
  name,
  places: PLACES[name]!,
}));

/** The township of that name; throws for one that is not of the banner. */
export function township(name: string): Township {
  const found = TOWNSHIPS.find(each => each.name === name);
  if (!found) throw new Error(`no township ${name}`);
  return found;
}
