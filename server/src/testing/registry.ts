/** What tests enter, through the API as a clerk's program would. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Kind, parse, print } from 'graphql';
import { BANNER, bodyCheck, creditCodeCheck } from '@qianqi/shared';
import type { World } from './world.js';

const operations = new Map<string, string>();
for (const file of ['reading', 'records', 'supervision']) {
  const text = readFileSync(
    fileURLToPath(new URL(`../../contract/${file}.graphql`, import.meta.url)),
    'utf8',
  );
  for (const definition of parse(text).definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION)
      operations.set(definition.name!.value, print(definition));
}

export const contractOperations: ReadonlyMap<string, string> = operations;

/** An operation of the contract, word for word. */
export function contract(name: string): string {
  const operation = operations.get(name);
  if (operation === undefined) throw new Error(`no operation ${name} in the contract`);
  return operation;
}

/** The n-th of a row of valid codes. */
export function creditCodeOf(index: number): string {
  const body = `MA0${index.toString().padStart(5, '0')}`;
  const first17 = `91${BANNER.code}${body}${bodyCheck(body)}`;
  return first17 + creditCodeCheck(first17);
}

let serial = 0;

export async function enterEnterprise(
  world: World,
  more: Record<string, unknown> = {},
): Promise<{ id: string; creditCode: string; version: number }> {
  serial++;
  const input = {
    creditCode: creditCodeOf(serial),
    name: `测试企业${serial}`,
    sector: 'COAL_MINE',
    divisionCode: '152221100',
    includedOn: '2020-01-01',
    ...more,
  };
  const { data, errors } = await world.ask(contract('CreateEnterprise'), { input });
  const payload = data?.createEnterprise;
  if (!payload?.enterprise) throw new Error(JSON.stringify(errors ?? payload));
  return payload.enterprise;
}

const OPERATION: Readonly<Record<string, string>> = {
  ACCIDENT: 'RecordAccident',
  INTERVIEW: 'RecordInterview',
  PENALTY: 'RecordPenalty',
  COMPLAINT: 'RecordComplaint',
};

const USUAL: Readonly<Record<string, object>> = {
  ACCIDENT: { summary: '机械伤害' },
  INTERVIEW: { subject: '隐患整改不到位', interviewee: 'PRINCIPAL' },
  PENALTY: { violation: '未按规定培训' },
  COMPLAINT: { channel: 'PHONE', summary: '夜间违规作业' },
};

/** Records an event of one of the four graded kinds; answers the payload. */
export async function enterEvent(
  world: World,
  kind: string,
  enterpriseId: string,
  fields: Record<string, unknown>,
) {
  const input = {
    enterpriseId,
    ...USUAL[kind],
    ...(kind === 'PENALTY' && { documentNumber: `文号${++serial}` }),
    ...fields,
  };
  const { data, errors } = await world.ask(contract(OPERATION[kind]!), { input });
  if (!data) throw new Error(JSON.stringify(errors));
  const name = OPERATION[kind]!;
  return data[name[0]!.toLowerCase() + name.slice(1)];
}
