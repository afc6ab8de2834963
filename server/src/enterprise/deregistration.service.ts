/** The end of an enterprise (注销、停业): from that day on it is owed nothing. Its records and its grade stay as they are. */
import { day, formatDay, parseDeregistration } from '@qianqi/shared';
import { parseEnterpriseId } from '../api/opaqueId.js';
import { voidReasonOf } from '../ledger/voidReason.js';
import { refuse, writeFile, type Change, type Writer } from '../ledger/writer.js';
import { callOff, resume } from '../supervision/deregistered.js';
import { taken } from '../supervision/taken.js';
import { Enterprise } from './enterprise.entity.js';

export interface DeregistrationReceipt {
  readonly enterpriseKey: string;
  /** How many tasks were called off, or made again. */
  readonly tasksChanged: number;
}

interface Wanted {
  readonly enterpriseId: string;
  readonly expectedVersion: number;
}

/** Deregisters an enterprise and calls off what nobody has begun with; throws Refused. */
export async function deregisterEnterprise(
  writer: Writer,
  wanted: Wanted,
  raw: Readonly<Record<string, unknown>>,
): Promise<DeregistrationReceipt> {
  const { enterpriseKey, withdrawn } = await change(writer, wanted, enterprise => {
    if (enterprise.deregisteredOn !== null)
      refuse('ILLEGAL_MOVE', `该企业已于 ${enterprise.deregisteredOn} 注销或停业`, ['enterpriseId']);
    const entry = taken(parseDeregistration({ includedOn: day(enterprise.includedOn) }, raw, writer.today));
    const deregisteredOn = formatDay(entry.deregisteredOn);
    return {
      kind: 'ENTERPRISE_DEREGISTERED',
      content: { deregisteredOn, reason: entry.reason },
      columns: { deregisteredOn, deregisterReason: entry.reason },
    };
  });
  return { enterpriseKey, tasksChanged: withdrawn + (await callOff(writer, enterpriseKey)) };
}

/** Takes a deregistration back; what the grade asks for and what was to be put right is owed again. Throws Refused. */
export async function reinstateEnterprise(
  writer: Writer,
  wanted: Wanted,
  reason: string,
): Promise<DeregistrationReceipt> {
  const { enterpriseKey, added } = await change(writer, wanted, enterprise => {
    if (enterprise.deregisteredOn === null) refuse('ILLEGAL_MOVE', '该企业没有注销或停业', ['enterpriseId']);
    return {
      kind: 'ENTERPRISE_REINSTATED',
      content: { deregisteredOn: enterprise.deregisteredOn, reason: voidReasonOf(reason) },
      columns: { deregisteredOn: null, deregisterReason: null },
    };
  });
  return { enterpriseKey, tasksChanged: added + (await resume(writer, enterpriseKey)) };
}

interface Deregistration extends Pick<Change<unknown>, 'kind' | 'content'> {
  readonly columns: Pick<Enterprise, 'deregisteredOn' | 'deregisterReason'>;
}

async function change(
  writer: Writer,
  { enterpriseId, expectedVersion }: Wanted,
  decide: (enterprise: Enterprise) => Deregistration,
) {
  const { result, gradeEffect } = await writeFile(
    writer,
    parseEnterpriseId(enterpriseId),
    ['enterpriseId'],
    async file => {
      const { enterprise } = file;
      const { kind, content, columns } = decide(enterprise);
      if (enterprise.version !== expectedVersion)
        refuse('VERSION_CONFLICT', '该企业信息已被他人修改，请刷新后重试', ['expectedVersion']);
      const changes = { ...columns, version: enterprise.version + 1 };
      await writer.manager.update(Enterprise, { key: enterprise.key }, changes);
      return {
        kind,
        content,
        file: { ...file, enterprise: { ...enterprise, ...changes } },
        result: enterprise.key,
      };
    },
  );
  return { enterpriseKey: result, withdrawn: gradeEffect.tasksWithdrawn, added: gradeEffect.tasksAdded };
}
