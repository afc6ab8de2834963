/** Finds what an opaque id names, within the area of who asks: what belongs to an enterprise is looked for in its file. */
import { parseEnterpriseId, parseFreeId, parseOwnedId, type OwnedPrefix } from '../api/opaqueId.js';
import { certificateIdOf } from '../certificate/toCertificate.js';
import type { Context } from '../context.js';
import type { Enterprise } from '../enterprise/enterprise.entity.js';
import { typeNameOf } from '../event/event.types.js';
import { rectificationsOf, taskPlace } from '../supervision/supervisionTask.loaders.js';
import { asNode } from './node.type.js';

type Find = (context: Context, enterprise: Enterprise, key: string, id: string) => Promise<object | null>;

const OWNED: Readonly<Partial<Record<OwnedPrefix, Find>>> = {
  async evt(context, enterprise, _key, id) {
    const { events } = await context.file.load(enterprise);
    const event = events.find(each => each.id === id);
    return event ? asNode(typeNameOf(event.kind), event) : null;
  },
  async cert(context, enterprise, _key, id) {
    const { certificates } = await context.file.load(enterprise);
    const certificate = certificates.find(each => certificateIdOf(each) === id);
    return certificate ? asNode('StandardizationCertificate', certificate) : null;
  },
  async task(context, enterprise, key) {
    const task = await context.task.load(taskPlace({ enterpriseId: enterprise.key, key }));
    return task && asNode('SupervisionTask', task);
  },
  async rect(context, enterprise, key) {
    const all = await rectificationsOf(context.dataSource.manager, enterprise.key);
    const rectification = all.find(each => each.key === key);
    return rectification ? asNode('Rectification', rectification) : null;
  },
};

/** Null for what is not there, is of nobody's concern here, or lies outside the area. */
export async function findNode(context: Context, id: string): Promise<object | null> {
  const enterpriseKey = parseEnterpriseId(id);
  if (enterpriseKey !== null) {
    const enterprise = await context.enterpriseByKey.load(enterpriseKey);
    return enterprise && asNode('Enterprise', enterprise);
  }
  const inspectorKey = parseFreeId('insp', id);
  if (inspectorKey !== null) {
    const inspector = await context.inspector.load(inspectorKey);
    return inspector && asNode('Inspector', inspector);
  }
  const drawKey = parseFreeId('draw', id);
  if (drawKey !== null) {
    const draw = await context.draw.load(drawKey);
    return draw && asNode('Draw', draw);
  }
  return findOwned(context, id);
}

async function findOwned(context: Context, id: string): Promise<object | null> {
  for (const [prefix, find] of Object.entries(OWNED)) {
    const owned = parseOwnedId(prefix as OwnedPrefix, id);
    if (owned === null) continue;
    const enterprise = await context.enterpriseByKey.load(owned.enterpriseId);
    return enterprise && find(context, enterprise, owned.id, id);
  }
  return null;
}
