/** The defects that the linter finds in the text, each with the smallest record that shows it, and their neighbours. */
import { addDays, type Day } from '@qianqi/shared';
import { accident, complaint, daysBack, interview, penalty } from '../facts.js';
import { FAILED, licenceOf, OPINIONS, PASSED, QUIET } from '../wording.js';
import { boundaryCase, interviews, longAgo, penalties, spoil, type BoundaryCase } from './boundaryCase.js';

export function defectCases(today: Day): readonly BoundaryCase[] {
  const settled = longAgo(today);
  return [
    boundaryCase(
      ['恰三次约谈两不靠加油站', '加油站', '索伦镇'],
      settled,
      { grade: 'A', clauses: ['6.1.1', '6.1.4'] },
      file => {
        interviews(file, 3);
      },
    ),
    boundaryCase(
      ['四件警告分文未罚木材加工厂', '木材加工', '阿力得尔苏木'],
      settled,
      { grade: 'A', clauses: ['6.1.1', '6.1.3'] },
      file => {
        penalties(file, '0.00', '0.00', '0.00', '0.00');
      },
    ),
    boundaryCase(
      ['恰三件处罚只没收未罚款农药销售部', '农药销售', '居力很镇'],
      settled,
      { grade: 'A', clauses: ['6.1.1', '6.1.3'] },
      file => {
        for (const [index, on] of daysBack(today, 3, 25, 40).entries())
          penalty(file, on, '0.00', index === 2 ? '30000.01' : '10000.00');
      },
    ),
    boundaryCase(
      ['一件处罚五万元零一分米业有限公司', '米业', '归流河镇'],
      settled,
      { grade: 'A', clauses: ['6.1.1', '6.1.3'] },
      file => {
        penalties(file, '50000.01');
      },
    ),
    boundaryCase(
      ['四次约谈仍占红名单条件商贸有限公司', '商贸', '大石寨镇'],
      settled,
      { grade: 'C', clauses: ['6.3.1'] },
      file => {
        interviews(file, 4);
      },
    ),
    boundaryCase(
      ['首年四次约谈种植专业合作社', '种植', '额尔格图镇'],
      addDays(today, -300),
      { grade: 'C', clauses: ['6.3.1'] },
      file => {
        interviews(file, 4);
      },
    ),
    boundaryCase(
      ['三级达标六件投诉屠宰有限公司', '屠宰', '满族屯满族乡'],
      settled,
      { grade: 'C', clauses: ['6.3.3'] },
      file => {
        for (const on of daysBack(today, 6, 15, 28)) complaint(file, on);
        file.grant('LEVEL_3', addDays(today, -400), addDays(today, 695));
      },
    ),
    boundaryCase(
      ['一级达标却四次约谈露天煤矿有限公司', '露天煤矿', '索伦镇'],
      settled,
      { grade: 'C', clauses: ['6.3.1'] },
      file => {
        interviews(file, 4);
        file.grant('LEVEL_1', addDays(today, -200), addDays(today, 895));
      },
    ),
    boundaryCase(
      ['较大事故仍在红名单矿业有限公司', '矿业', '巴日嘎斯台乡'],
      settled,
      { grade: 'A', clauses: ['6.1.2', '6.1.3', '6.1.4'] },
      file => {
        accident(file, addDays(today, -160), { deaths: 3, seriousInjuries: 2, directLoss: '12000000.00' });
        file.grant('LEVEL_2', addDays(today, -600), addDays(today, 495));
      },
    ),
    boundaryCase(
      ['罚款恰五万元措辞两可饲料有限公司', '饲料', '现代农牧业园区'],
      settled,
      { grade: 'B', clauses: ['6.2.1', '6.2.2', '6.2.3'] },
      file => {
        accident(file, addDays(today, -500));
        interview(file, addDays(today, -60));
        penalties(file, '50000.00');
      },
    ),
    boundaryCase(
      ['罚款五万没收一分采石场', '采石场', '察尔森镇'],
      settled,
      { grade: 'C', clauses: ['6.3.2'] },
      file => {
        penalties(file, '20000.00', '20000.00', '10000.00');
        penalty(file, addDays(today, -12), '0.00', '0.01');
      },
    ),
    boundaryCase(
      ['没收二十万而罚款不足五万油库有限公司', '油库', '科尔沁镇'],
      settled,
      { grade: 'B', clauses: ['6.2.1', '6.2.2', '6.2.3'] },
      file => {
        spoil(file);
        penalty(file, addDays(today, -30), '5000.00', '200000.00');
      },
    ),
    boundaryCase(
      ['只有条款未用记录工业气体有限公司', '工业气体', '工业园区'],
      settled,
      { grade: 'A', clauses: ['6.1.1', '6.1.3', '6.1.4'] },
      file => {
        const { random, identity } = file;
        const ago = (days: number) => addDays(today, -days);
        const licence = licenceOf(random, identity.sector, ago(700));
        file.record('LICENCE', ago(700), { action: 'GRANTED', ...licence });
        file.record('INSPECTION', ago(330), { result: 'FAIL', summary: random.pick(FAILED) });
        file.record('INSPECTION', ago(150), { result: 'PASS', summary: random.pick(PASSED) });
        file.record('MONITORING', ago(120), { result: 'NORMAL', summary: random.pick(QUIET) });
        file.record('QUANTIFIED_GRADING', ago(90), { score: 41, summary: '年度量化分级评定，得分偏低' });
        file.record('PUBLIC_EVALUATION', ago(60), { score: 35, summary: random.pick(OPINIONS) });
        file.record('LICENCE', ago(40), { action: 'SUSPENDED', ...licence });
      },
    ),
  ];
}
