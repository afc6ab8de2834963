import { contract, enterEnterprise, enterEvent } from '../testing/registry.js';
import { sessionWith, tokenWith } from '../testing/accounts.js';
import type { World } from '../testing/world.js';
import type { Target } from './attack.js';
import { SECRETS } from './leak.js';

/** Something worth attacking: an enterprise on the black list, with a principal whose number is nobody's business. */
export async function prepareTarget(world: World, address: string): Promise<Target> {
  const victim = await enterEnterprise(world, {
    name: '受攻击煤业有限公司',
    principalName: SECRETS.principal,
    principalPhone: SECRETS.phone,
  });
  for (const heldOn of ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04'])
    await enterEvent(world, 'INTERVIEW', victim.id, { heldOn });
  const { penalty } = await enterEvent(world, 'PENALTY', victim.id, {
    decidedOn: '2026-02-01',
    fine: '100.00',
  });
  await world.ask(contract('PlanSupervision'), { input: { from: '2026-06-30', to: '2026-12-31' } });
  // The feed tells what years have brought when it is read for the first time.
  await world.ask(contract('Changes'), { first: 1 });
  return {
    address,
    clerk: await sessionWith(world, ['CLERK', 'SCHEDULER']),
    auditor: await sessionWith(world, ['AUDITOR']),
    reader: await tokenWith(world, ['READ']),
    victimId: victim.id,
    victimCode: victim.creditCode,
    eventId: penalty.id,
  };
}

/**
 * Everything that is stored but what the writers write, and what an attack may rightly leave behind: audit, counted sign-ins,
 * when somebody was last seen. Two of these are equal when nothing was stored in between.
 */
export async function fingerprint({ database }: World): Promise<string> {
  const [row]: { print: string }[] = await database.dataSource.query(`
    SELECT json_build_array(
      (SELECT json_agg(json_build_array(e.id, e.version, e.ledger_length, e.name) ORDER BY e.id) FROM enterprise e
       WHERE NOT EXISTS (SELECT FROM event v WHERE v.enterprise_id = e.id AND v.detail->>'summary' LIKE '写入%')
         AND e.name NOT LIKE '测试企业%'),
      (SELECT count(*) FROM event WHERE coalesce(detail->>'summary', '') NOT LIKE '写入%'),
      (SELECT count(*) FROM event WHERE voided_at IS NOT NULL),
      (SELECT count(*) FROM standardization_certificate), (SELECT count(*) FROM document_number),
      (SELECT count(*) FROM credit_code), (SELECT count(*) FROM inspector), (SELECT count(*) FROM draw),
      (SELECT json_agg(json_build_array(t.id, t.status, t.due_on) ORDER BY t.id) FROM supervision_task t
       JOIN enterprise e ON e.id = t.enterprise_id WHERE e.name NOT LIKE '测试企业%'),
      (SELECT count(*) FROM rectification), (SELECT count(*) FROM account), (SELECT count(*) FROM api_token),
      (SELECT count(*) FROM session), (SELECT count(*) FROM policy_edition))::text AS print`);
  return row!.print;
}
