/** Certificates on the edge: only the certificate keeps these enterprises from grade B. */
import { addDays, type Day } from '@qianqi/shared';
import { boundaryCase, longAgo, spoil, type BoundaryCase } from './boundaryCase.js';

export function certificateCases(today: Day): readonly BoundaryCase[] {
  const settled = longAgo(today);
  const kept = (expiresOn: Day) => ({
    grade: 'A' as const,
    clauses: ['6.1.2'],
    next: { on: addDays(expiresOn, 1), grade: 'B' as const },
  });
  const expiring = (named: readonly [string, string, string], ahead: number): BoundaryCase => {
    const expiresOn = addDays(today, ahead);
    const lost = { grade: 'B' as const, clauses: ['6.2.1', '6.2.2', '6.2.3'] };
    return boundaryCase(named, settled, ahead < 0 ? lost : kept(expiresOn), file => {
      spoil(file);
      file.grant('LEVEL_3', addDays(expiresOn, -1095), expiresOn);
    });
  };
  return [
    expiring(['达标证书昨日到期水泥有限公司', '水泥', '大石寨镇'], -1),
    expiring(['达标证书今日到期明日变级乳业有限公司', '乳业', '现代农牧业园区'], 0),
    expiring(['达标证书明日到期塑料管材有限公司', '塑料管材', '科尔沁镇'], 1),
    expiring(['达标证书三十日后到期毛绒制品有限公司', '毛绒制品', '乌兰毛都苏木'], 30),
    boundaryCase(['达标证书被撤销铸造有限公司', '铸造', '归流河镇'], settled, { grade: 'B' }, file => {
      spoil(file);
      const certificate = file.grant('LEVEL_3', addDays(today, -520), addDays(today, 574));
      file.revoke(certificate, addDays(today, -4), '复核发现不再具备三级达标条件');
    }),
    boundaryCase(['达标证书录错作废肉业有限公司', '肉业', '索伦牧场'], settled, { grade: 'B' }, file => {
      spoil(file);
      const certificate = file.grant('LEVEL_2', addDays(today, -300), addDays(today, 794));
      file.voidCertificate(certificate, '录错企业，应录入同名企业');
    }),
    boundaryCase(
      ['一级已过期三级仍有效煤业有限公司', '煤业', '索伦镇'],
      settled,
      { grade: 'A', clauses: ['6.1.2'] },
      file => {
        spoil(file);
        file.grant('LEVEL_1', addDays(today, -1100), addDays(today, -6));
        file.grant('LEVEL_3', addDays(today, -380), addDays(today, 714));
      },
    ),
  ];
}
