import { uuidv7 } from 'uuidv7';
import type { EntityManager } from 'typeorm';
import { LIST_COLUMNS, VIEW_PARAMS, type ViewedList } from '@qianqi/shared';
import type { Viewer } from '../access/viewer.js';
import { isPlainText } from '../api/plainText.js';
import { parseFreeId } from '../api/opaqueId.js';
import { columnsOf } from '../database/rows.js';
import { refuse, type Writer } from '../ledger/writer.js';
import { SavedView } from './savedView.entity.js';

/** Views of one list that an account keeps; more are no tabs any more. */
const MOST_OWN = 20;
const LONGEST_NAME = 30;
const LONGEST_SEARCH = 2000;
const LAST_POSITION = 1000;

export interface ViewFields {
  readonly name?: string | null;
  readonly search?: string | null;
  readonly shared?: boolean | null;
  readonly opens?: boolean | null;
  readonly position?: number | null;
}

/** One's own views of a list and those that others share, in the order of the tabs. */
export async function viewsOf(
  manager: EntityManager,
  { accountId }: Pick<Viewer, 'accountId'>,
  list: ViewedList,
): Promise<readonly SavedView[]> {
  const columns = columnsOf(manager, SavedView, 'v');
  return manager.query(
    `SELECT ${columns} FROM saved_view v WHERE v.list = $1 AND (v.shared OR v.owner_id = $2)
     ORDER BY v.shared, v.position, v.id LIMIT 100`,
    [list, accountId],
  );
}

export async function viewByKey(manager: EntityManager, key: string): Promise<SavedView | null> {
  return manager.findOneBy(SavedView, { id: key });
}

/** Throws Refused; answers the key. */
export async function createView(
  { manager }: Writer,
  viewer: Viewer,
  list: ViewedList,
  fields: ViewFields,
): Promise<string> {
  const own = await manager.findBy(SavedView, { list, ownerId: viewer.accountId });
  if (own.length >= MOST_OWN)
    refuse('OUT_OF_RANGE', `每个列表最多保存 ${MOST_OWN} 个视图，请先删除不用的`, ['name']);
  const name = nameOf(fields.name ?? '');
  if (own.some(each => each.name === name)) refuse('MALFORMED', '您已有同名的视图，请换个名称', ['name']);
  const id = uuidv7();
  const last = Math.max(0, ...own.map(({ position }) => position));
  await manager.insert(SavedView, {
    id,
    list,
    name,
    search: searchOf(list, fields.search ?? ''),
    ownerId: viewer.accountId,
    ownerName: viewer.displayName,
    shared: fields.shared ?? false,
    opens: fields.opens ?? false,
    position: positionOf(fields.position) ?? Math.min(last + 1, LAST_POSITION),
    version: 1,
  });
  if (fields.opens === true) await closeOthers(manager, { id, list, ownerId: viewer.accountId });
  return id;
}

export interface SeenView {
  readonly viewId: string;
  /** The one that was last read. */
  readonly version: number;
}

/** Changes what is given; VERSION_CONFLICT when the view is no longer the one that was read. */
export async function updateView(
  { manager }: Writer,
  viewer: Viewer,
  seen: SeenView,
  fields: ViewFields,
): Promise<string> {
  const view = await ownView(manager, viewer, seen);
  const { name, search, shared, opens } = fields;
  const position = positionOf(fields.position);
  const changed: { affected?: number | null } = await manager.update(
    SavedView,
    { id: view.id, version: seen.version },
    {
      ...(name != null && { name: nameOf(name) }),
      ...(search != null && { search: searchOf(view.list, search) }),
      ...(shared != null && { shared }),
      ...(opens != null && { opens }),
      ...(position !== null && { position }),
      ownerName: viewer.displayName,
      version: seen.version + 1,
    },
  );
  if (changed.affected !== 1) stale();
  if (opens === true) await closeOthers(manager, view);
  return view.id;
}

export async function deleteView({ manager }: Writer, viewer: Viewer, seen: SeenView): Promise<string> {
  const view = await ownView(manager, viewer, seen);
  const gone = await manager.delete(SavedView, { id: view.id, version: seen.version });
  if (gone.affected !== 1) stale();
  return view.id;
}

/** What others share may be looked at and copied, and changed by its owner alone. */
async function ownView(manager: EntityManager, { accountId }: Viewer, seen: SeenView): Promise<SavedView> {
  const key = parseFreeId('view', seen.viewId);
  const view = key === null ? null : await viewByKey(manager, key);
  if (view === null || (!view.shared && view.ownerId !== accountId))
    refuse('NOT_FOUND', '没有这个视图，可能已被删除', ['viewId']);
  if (view.ownerId !== accountId)
    refuse('ILLEGAL_MOVE', `这是${view.ownerName}共享的视图，可另存为自己的再改`, ['viewId']);
  if (view.version !== seen.version) stale();
  return view;
}

function stale(): never {
  refuse('VERSION_CONFLICT', '该视图已在别处修改，请刷新后重试', ['version']);
}

/** A list opens with one view. */
async function closeOthers(
  manager: EntityManager,
  { id, list, ownerId }: Pick<SavedView, 'id' | 'list' | 'ownerId'>,
): Promise<void> {
  await manager.query(
    `UPDATE saved_view SET opens = false WHERE list = $1 AND owner_id = $2 AND id <> $3 AND opens`,
    [list, ownerId, id],
  );
}

function nameOf(typed: string): string {
  const name = typed.trim();
  if (name === '') refuse('REQUIRED', '请填写视图名称', ['name']);
  if ([...name].length > LONGEST_NAME || !isPlainText(name) || /\p{Cc}/u.test(name))
    refuse('MALFORMED', `视图名称至多 ${LONGEST_NAME} 个字`, ['name']);
  return name;
}

/** Only what the page of that list itself writes into its URL. */
function searchOf(list: ViewedList, typed: string): string {
  if (typed.length > LONGEST_SEARCH || !isPlainText(typed))
    refuse('MALFORMED', `视图的条件过长，至多 ${LONGEST_SEARCH} 个字符`, ['search']);
  const params = new URLSearchParams(typed);
  const known: readonly string[] = VIEW_PARAMS[list];
  if ([...params.keys()].some(key => !known.includes(key)) || new Set(params.keys()).size < params.size)
    refuse('MALFORMED', `视图的条件只可有 ${known.join('、')}，各一次`, ['search']);
  const columns: readonly string[] = LIST_COLUMNS[list];
  if (
    params
      .get('cols')
      ?.split(',')
      .some(each => !columns.includes(each))
  )
    refuse('MALFORMED', `cols 只可有 ${columns.join('、')}`, ['search']);
  return params.toString();
}

function positionOf(position: number | null | undefined): number | null {
  if (position == null) return null;
  if (position < 0 || position > LAST_POSITION)
    refuse('OUT_OF_RANGE', `位置应为 0 至 ${LAST_POSITION}`, ['position']);
  return position;
}
