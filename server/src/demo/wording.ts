/** What stands in the records. No natural person is named: complainants, the injured and inspected staff never are. */
import { civilOf, type Day, type Sector, type StandardizationLevel } from '@qianqi/shared';
import type { SeededRandom } from './seededRandom.js';

const ANYWHERE = [
  '未按规定对从业人员进行安全生产教育和培训',
  '未如实记录安全生产教育和培训情况',
  '未将事故隐患排查治理情况如实记录',
  '未在有较大危险因素的场所设置明显的安全警示标志',
  '特种作业人员未取得资格证书上岗作业',
  '未按规定制定生产安全事故应急救援预案并组织演练',
  '安全设备未按国家标准进行定期检测',
];

const VIOLATIONS: Readonly<Record<Sector, readonly string[]>> = {
  COAL_MINE: ['采掘工作面瓦斯传感器设置不符合规定', '未按规定填写矿领导带班下井记录'],
  NON_COAL_MINE: ['未按开采设计分台阶开采', '排土场边坡未按规定监测'],
  HAZARDOUS_CHEMICALS: ['卸油作业未落实静电接地', '可燃气体报警装置未定期检定', '动火作业未办理审批手续'],
  FIREWORKS: ['超许可证载明范围存放烟花爆竹', '零售场所与居住场所设在同一建筑物内'],
  METAL_SMELTING: ['熔融金属吊运区域下方设置人员休息场所', '炉前积水坑未及时清理'],
  INDUSTRY_AND_TRADE: ['粉尘作业场所未按规定清扫', '有限空间作业未落实先通风再检测', '转动部位未设防护罩'],
  INTERMEDIARY: ['安全评价报告存在重大疏漏', '检测人员未到现场出具检测结论'],
  OTHER: ['用电线路私拉乱接', '仓储区消防通道被占用'],
};

const ACCIDENTS: Readonly<Record<Sector, readonly string[]>> = {
  COAL_MINE: ['井下运输巷道发生运输伤害', '采煤工作面发生顶板掉块'],
  NON_COAL_MINE: ['采场边坡滚石伤人', '铲装作业发生车辆伤害'],
  HAZARDOUS_CHEMICALS: ['检修作业发生灼烫', '卸车区发生物体打击'],
  FIREWORKS: ['搬运货物时发生坠落伤害'],
  METAL_SMELTING: ['浇注作业发生灼烫', '行车吊物坠落'],
  INDUSTRY_AND_TRADE: ['输送设备发生机械伤害', '清理料仓发生坍塌', '维修作业发生高处坠落'],
  INTERMEDIARY: ['现场检测作业发生高处坠落'],
  OTHER: ['装卸作业发生车辆伤害', '维修线路发生触电'],
};

export function violationOf(random: SeededRandom, sector: Sector): string {
  return random.pick([...ANYWHERE, ...VIOLATIONS[sector], ...VIOLATIONS[sector]]);
}

export function accidentOf(random: SeededRandom, sector: Sector): string {
  return random.pick(ACCIDENTS[sector]);
}

export const INTERVIEW_SUBJECTS = [
  '重大事故隐患逾期未整改',
  '安全生产主体责任落实不到位',
  '连续两次检查发现同类隐患',
  '安全管理人员长期不在岗',
  '未按期报送隐患自查情况',
];

export const COMPLAINTS = [
  '反映夜间违规装卸作业',
  '反映作业现场未佩戴防护用品',
  '反映厂区堆料占用消防通道',
  '反映粉尘较大、喷淋设施未开启',
  '反映爆破作业未按公告时间进行',
  '反映气瓶与明火距离过近',
  '反映员工未经培训即上岗',
];

export const PASSED = ['现场检查未发现问题', '上次检查提出的问题均已整改', '台账齐全，设施完好'];
export const FAILED = [
  '灭火器过期 2 具，已责令更换',
  '配电箱未上锁，责令限期整改',
  '隐患台账不全，责令限期补齐',
  '安全出口堆放杂物，当场清除',
];
export const QUIET = ['各项监测数据正常', '在线监测连续正常运行'];
export const ALARMS = ['视频监控离线超过 24 小时', '可燃气体浓度超限报警一次', '边坡位移速率超过预警值'];
export const OPINIONS = ['周边居民满意度问卷', '职工安全感受问卷', '行业协会年度评议'];
export const SERIOUS = ['拒不执行停产停业整顿指令', '瞒报生产安全事故', '提供虚假检测报告'];
export const MISTAKES = [
  '重复录入',
  '录错企业，应录入同名企业',
  '日期录入有误，已按决定书重新录入',
  '行政复议撤销原决定',
];

const LICENCES: Readonly<Record<Sector, readonly [string, string]>> = {
  COAL_MINE: ['安全生产许可证', '（蒙）MK安许证字'],
  NON_COAL_MINE: ['安全生产许可证', '（蒙）FM安许证字'],
  HAZARDOUS_CHEMICALS: ['危险化学品经营许可证', '蒙兴危化经字'],
  FIREWORKS: ['烟花爆竹经营（零售）许可证', '（科右前）YHLS'],
  METAL_SMELTING: ['建设项目安全设施设计审查意见', '蒙兴安设审'],
  INDUSTRY_AND_TRADE: ['排污许可登记', '蒙兴排登'],
  INTERMEDIARY: ['安全评价检测检验机构资质证书', 'APJ-（蒙）'],
  OTHER: ['道路运输经营许可证', '蒙交运管许可兴字'],
};

export function licenceOf(random: SeededRandom, sector: Sector, on: Day) {
  const [licenceName, series] = LICENCES[sector];
  const serial = String(random.between(1, 999)).padStart(3, '0');
  return { licenceName, licenceNumber: `${series}〔${civilOf(on).year}〕${serial}号` };
}

export function certificateNumber(random: SeededRandom, level: StandardizationLevel, on: Day): string {
  const series = { LEVEL_1: '国AQBⅠ', LEVEL_2: '蒙AQBⅡ', LEVEL_3: '蒙兴AQBⅢ' }[level];
  return `${series}${civilOf(on).year}${String(random.between(1, 9999)).padStart(4, '0')}`;
}
