/** Records that are considered and not counted, or counted later than they happened; and what article 7 looks at. */
import { addDays, windowUntil, type Day } from '@qianqi/shared';
import type { Claim } from '../demoEnterprise.js';
import { complaint, correctedPenalty, daysBack, interview } from '../facts.js';
import { SERIOUS } from '../wording.js';
import { boundaryCase, interviews, longAgo, penalties, spoil, type BoundaryCase } from './boundaryCase.js';

export function outcomeCases(today: Day): readonly BoundaryCase[] {
  const settled = longAgo(today);
  const ago = (days: number) => addDays(today, -days);
  const clean: Claim = { grade: 'A', clauses: ['6.1.1', '6.1.3', '6.1.4'] };
  const sixComplaints = daysBack(today, 6, 35, 31);
  return [
    boundaryCase(['约谈四次均非主要负责人加油站', '加油站', '居力很镇'], settled, clean, file => {
      for (const on of daysBack(today, 4, 20, 50)) interview(file, on, { interviewee: 'OTHER' });
    }),
    boundaryCase(
      ['三次约谈另有黑名单约谈两次不计采石场', '采石场', '索伦镇'],
      settled,
      { grade: 'B', clauses: ['6.2.2', '6.2.3'] },
      file => {
        spoil(file);
        interviews(file, 2, 150);
        for (const on of daysBack(today, 2, 20, 25)) interview(file, on, { trigger: 'GRADE_MEASURE' });
      },
    ),
    boundaryCase(
      ['四次约谈作废一次木材加工有限公司', '木材加工', '阿力得尔牧场'],
      settled,
      { grade: 'A', clauses: ['6.1.1', '6.1.4'] },
      file => {
        file.voidRecord(interviews(file, 4)[1]!, '重复录入');
      },
    ),
    boundaryCase(['六件投诉撤回一件养殖专业合作社', '养殖', '公主陵牧场'], settled, clean, file => {
      const records = sixComplaints.map(on => complaint(file, on));
      file.outcome(records[2]!, 'WITHDRAWN', addDays(sixComplaints[2]!, 9), '投诉人撤回');
    }),
    boundaryCase(['六件投诉合并一件农机作业专业合作社', '农机作业', '跃进马场'], settled, clean, file => {
      const records = sixComplaints.map(on => complaint(file, on));
      file.outcome(records[5]!, 'DUPLICATE', addDays(sixComplaints[5]!, 3), '与前一件为同一事项，合并办理');
    }),
    boundaryCase(
      ['六件投诉仅一件属实供热有限公司', '供热', '科尔沁镇'],
      settled,
      { grade: 'C', clauses: ['6.3.3'] },
      file => {
        const records = sixComplaints.map(on => complaint(file, on));
        file.outcome(records[0]!, 'VERIFIED', addDays(sixComplaints[0]!, 20), '经核查属实，已责令整改');
      },
    ),
    boundaryCase(
      ['四件重罚修复一件砂石有限公司', '砂石', '归流河镇'],
      settled,
      { grade: 'A', clauses: ['6.1.1', '6.1.3'] },
      file => {
        const [first] = penalties(file, '40000.00', '30000.00', '20000.00', '20000.00');
        file.outcome(first!, 'REPAIRED', ago(6), '整改到位，准予信用修复');
      },
    ),
    boundaryCase(
      ['四件处罚更正金额后恰五万元矿业有限公司', '矿业', '德伯斯镇'],
      settled,
      { grade: 'A', clauses: ['6.1.1', '6.1.3'] },
      file => {
        penalties(file, '20000.00', '10000.00', '10000.00');
        correctedPenalty(file, ago(14), '10000.00', '100000.00');
      },
    ),
    boundaryCase(
      ['第四次约谈迟录四十日油库有限公司', '油库', '索伦镇'],
      settled,
      { grade: 'C', clauses: ['6.3.1'], next: { on: windowUntil(ago(170), 1), grade: 'A' } },
      file => {
        for (const on of daysBack(today, 3, 110, 30)) interview(file, on);
        interview(file, ago(80), { lag: 40 });
      },
    ),
    boundaryCase(['列入经营异常名录商贸有限公司', '商贸', '科尔沁镇'], settled, clean, file => {
      file.record('ABNORMAL_LISTING', ago(75), {
        authority: '科右前旗市场监督管理局',
        reason: '通过登记的住所无法联系',
      });
    }),
    boundaryCase(['移出经营异常名录米业有限公司', '米业', '俄体镇'], settled, clean, file => {
      const listing = file.record('ABNORMAL_LISTING', ago(290), {
        authority: '科右前旗市场监督管理局',
        reason: '未按期公示年度报告',
      });
      file.outcome(listing, 'LIFTED', ago(45), '已补报并公示，准予移出');
    }),
    boundaryCase(['严重违法仍在红名单化工有限公司', '化工', '工业园区'], settled, clean, file => {
      file.record('SERIOUS_VIOLATION', ago(130), { summary: SERIOUS[0]! });
    }),
    boundaryCase(['严重违法已修复安全技术检测有限公司', '安全技术检测', '科尔沁镇'], settled, clean, file => {
      const found = file.record('SERIOUS_VIOLATION', ago(420), { summary: SERIOUS[2]! });
      file.outcome(found, 'REPAIRED', ago(28), '期满且整改到位，准予移出');
    }),
  ];
}
