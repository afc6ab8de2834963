/** The worked cases of article 6, read from the same file as the tests of the rules. */
import { addDays, formatMoney, money, type Day, type Money, type StandardizationLevel } from '@qianqi/shared';
import cases from '@qianqi/shared/cases/article6.json' with { type: 'json' };
import type { Claim } from '../demoEnterprise.js';
import { accident, complaint, daysBack } from '../facts.js';
import type { StepFile } from '../fileOfSteps.js';
import { boundaryCase, interviews, longAgo, penalties, type BoundaryCase } from './boundaryCase.js';

type WorkedCase = (typeof cases)[number];

const HUNDRED_YUAN = money('100');

/** The name, trade and place of each case's enterprise. */
const ENTERPRISE_OF: Readonly<Record<string, readonly [string, string, string]>> = {
  没有任何记录的企业: ['从无记录木材加工厂', '木材加工', '索伦镇'],
  三级标准化且无不良记录: ['三级达标无不良记录水泥有限公司', '水泥', '察尔森镇'],
  首次纳入不满一年: ['达标而首年纳入农机修造有限公司', '农机修造', '居力很镇'],
  '三次约谈、三件处罚、有事故，仅凭标准化': ['三约三罚有事故仅凭达标铸造有限公司', '铸造', '工业园区'],
  '三次约谈、三件处罚、有事故，无标准化': ['三约三罚有事故未达标铸造厂', '铸造', '工业园区'],
  四次约谈: ['四次约谈加油站', '加油站', '归流河镇'],
  四件处罚合计恰为五万元: ['四件处罚恰五万元采石场', '采石场', '大石寨镇'],
  四件处罚合计超五万元一分: ['四件处罚五万元零一分采石场', '采石场', '德伯斯镇'],
  五件投诉: ['五件投诉屠宰厂', '屠宰', '乌兰毛都苏木'],
  六件投诉且首年: ['首年六件投诉液化气站', '液化气站', '科尔沁镇'],
  '一次约谈、一件处罚、有事故': ['一约一罚有事故砖瓦厂', '砖瓦', '俄体镇'],
  '两次约谈、两件处罚恰五万元、五件投诉、有事故': [
    '两约两罚恰五万元五件投诉煤业有限公司',
    '煤业',
    '巴日嘎斯台乡',
  ],
  '两件处罚超五万元一分、有事故、一次约谈': ['两件处罚超五万元一分砂石有限公司', '砂石', '察尔森镇'],
  '恰三次约谈、有事故、一件处罚': ['恰三次约谈有事故粮油加工厂', '粮油加工', '额尔格图镇'],
  '恰三件处罚、一次约谈、有事故': ['恰三件处罚有事故水泥制品厂', '水泥制品', '阿力得尔苏木'],
  '三项 C 级条件同时成立': ['三项黑名单条件俱全化工有限公司', '化工', '工业园区'],
  首年发生事故: ['首年即出事故运输有限公司', '运输', '科尔沁镇'],
  有事故但从未约谈处罚: ['有事故从未约谈处罚养殖专业合作社', '养殖', '桃合木苏木'],
};

export function workedCases(today: Day): readonly BoundaryCase[] {
  return cases.map(worked =>
    boundaryCase(
      // A case that was added to the rules must not keep the demo from loading.
      ENTERPRISE_OF[worked.name] ?? [
        `${worked.name.replace(/[、，\s]/g, '')}商贸有限公司`,
        '商贸',
        '科尔沁镇',
      ],
      worked.firstYear ? addDays(today, -250) : longAgo(today),
      claimOf(worked),
      file => enter(file, worked),
    ),
  );
}

function claimOf({ expected }: WorkedCase): Claim {
  return {
    ...(expected['2023-literal'] as Claim),
    cumulative: expected['2023-cumulative'] as Claim['cumulative'],
  };
}

function enter(file: StepFile, worked: WorkedCase): void {
  const { today } = file;
  if (worked.accident) accident(file, addDays(today, -240));
  interviews(file, worked.interviews);
  penalties(file, ...shares(worked.amount, worked.penalties));
  for (const on of daysBack(today, worked.complaints, 12, 29)) complaint(file, on);
  if (worked.level)
    file.grant(worked.level as StandardizationLevel, addDays(today, -230), addDays(today, 2 * 365));
}

/** The sum as fines of that many cases: equal whole hundreds, the rest to the last. */
function shares(amount: string, count: number): readonly string[] {
  const sum = money(amount);
  const even = Math.floor(sum / count / HUNDRED_YUAN) * HUNDRED_YUAN;
  return Array.from({ length: count }, (_, index) =>
    formatMoney((index < count - 1 ? even : sum - even * (count - 1)) as Money),
  );
}
