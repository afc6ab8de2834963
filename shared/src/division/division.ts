/** Township-level units of 科尔沁右翼前旗 (GB/T 2260 and its township codes): where an enterprise is supervised. */
export interface Division {
  /** Nine digits. */
  readonly code: string;
  readonly name: string;
}

export const BANNER: Division = { code: '152221', name: '科尔沁右翼前旗' };

export const DIVISIONS: readonly Division[] = [
  { code: '152221100', name: '科尔沁镇' },
  { code: '152221101', name: '索伦镇' },
  { code: '152221102', name: '德伯斯镇' },
  { code: '152221103', name: '大石寨镇' },
  { code: '152221104', name: '归流河镇' },
  { code: '152221105', name: '居力很镇' },
  { code: '152221106', name: '察尔森镇' },
  { code: '152221107', name: '额尔格图镇' },
  { code: '152221108', name: '俄体镇' },
  { code: '152221200', name: '满族屯满族乡' },
  { code: '152221201', name: '乌兰毛都苏木' },
  { code: '152221202', name: '阿力得尔苏木' },
  { code: '152221203', name: '巴日嘎斯台乡' },
  { code: '152221204', name: '桃合木苏木' },
  { code: '152221400', name: '跃进马场' },
  { code: '152221401', name: '索伦牧场' },
  { code: '152221403', name: '阿力得尔牧场' },
  { code: '152221404', name: '公主陵牧场' },
  { code: '152221405', name: '绿水种畜繁育中心' },
  { code: '152221407', name: '工业园区' },
  { code: '152221408', name: '现代农牧业园区' },
];

/** The unit's name, or the code itself for one that is not of the banner. */
export function divisionName(code: string): string {
  return DIVISIONS.find(division => division.code === code)?.name ?? code;
}
