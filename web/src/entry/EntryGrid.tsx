import { useApolloClient, useQuery } from '@apollo/client/react';
import { EVENT_KIND_LABELS, type Day } from '@qianqi/shared';
import { useEffect, useState } from 'react';
import { NavLink, useParams } from 'react-router';
import { useToday } from '../domain/useToday';
import { may, useViewer } from '../domain/viewer';
import { EntryDraftDocument } from '../generated/graphql';
import { kindOfSlug, paths } from '../paths';
import { Failure, LoadingRows, Message } from '../ui/States';
import { usePageTitle } from '../ui/usePageTitle';
import { COLUMNS, isSheetKind, SHEET_KINDS, sheetTitle, type SheetKind } from './columns';
import { openDesk, type Opening } from './desk';
import { DraftLine } from './DraftLine';
import { forgetHere, readHere } from './here';
import { firstColumn, goTo, goToDrawn } from './moves';
import { Sheet } from './Sheet';
import { EMPTY_SHEET, parseSheet } from './sheet';
import { SheetTotals } from './SheetTotals';

/** A stack of records of one kind, a row each, for the keyboard. */
export function EntryGrid() {
  const { kind: slug } = useParams();
  const kind = kindOfSlug(slug);
  const viewer = useViewer();
  if (!isSheetKind(kind)) return <Message title="没有这种录入表" page />;
  if (!may(viewer, 'RECORD_EVENTS') || !may(viewer, 'KEEP_DRAFTS'))
    return (
      <Message title="没有权限" tone="alarm" page>
        <p>您的账号不能录入记录，如需开通请联系管理员。</p>
      </Message>
    );
  return (
    <>
      <div className="page-head">
        <h1>{sheetTitle(kind)}</h1>
      </div>
      <nav className="tabs" aria-label="录入表种类">
        {SHEET_KINDS.map(each => (
          <NavLink key={each} to={paths.entry(each)}>
            {EVENT_KIND_LABELS[each]}
          </NavLink>
        ))}
      </nav>
      <Drafted key={kind} kind={kind} />
    </>
  );
}

/** Opens the sheet as it was left: by the server's draft, or by this tab where it has gone on from that. */
function Drafted({ kind }: { readonly kind: SheetKind }) {
  usePageTitle(sheetTitle(kind));
  const client = useApolloClient();
  const viewer = useViewer();
  const { username } = viewer;
  const today = useToday();
  const [opened, setOpened] = useState(0);
  const { data, error, refetch } = useQuery(EntryDraftDocument, {
    variables: { kind },
    fetchPolicy: 'no-cache',
    notifyOnNetworkStatusChange: false,
  });
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data || today === null) return <LoadingRows label="正在载入录入表" />;
  const reload = async () => {
    forgetHere(username, kind);
    await refetch();
    setOpened(count => count + 1);
  };
  const complaints = may(viewer, 'READ_COMPLAINT');
  const found = { client, kind, username, complaints, ...sheetLeft(kind, username, data.entryDraft) };
  return <Opened key={opened} today={today} found={found} onReload={() => void reload()} />;
}

interface Draft {
  readonly version: number;
  readonly content: string;
}

type Left = Pick<Opening, 'sheet' | 'version' | 'changed'>;

/** What this tab holds goes before what the server has: it is later. Was it begun on an older version, saving will tell. */
function sheetLeft(kind: SheetKind, username: string, draft: Draft | null): Left {
  const here = readHere(username, kind);
  const held = here && parseSheet(here.content, COLUMNS[kind]);
  if (here && held && here.content !== draft?.content)
    return { sheet: held, version: here.version, changed: true };
  const sheet = parseSheet(draft?.content ?? '', COLUMNS[kind]) ?? EMPTY_SHEET;
  return { sheet, version: draft?.version ?? 0, changed: false };
}

interface OpenedProps {
  readonly today: Day;
  readonly found: Omit<Opening, 'today'>;
  readonly onReload: () => void;
}

function Opened({ today, found, onReload }: OpenedProps) {
  // Made once: what is typed lives in it. A tab that is open overnight keeps the day it was opened on until it is opened anew.
  const [desk] = useState(() => openDesk({ ...found, today }));
  const { store, columns } = desk;
  const [restored] = useState(() => store.rows().filter(({ touched }) => touched).length);
  useEffect(() => desk.start(), [desk]);
  useEffect(() => {
    const key = store.shape().keys.at(-1);
    const names = columns.map(({ name }) => name);
    if (key !== undefined) goTo({ key, column: firstColumn(names, store.shape().pins) });
  }, [store, columns]);

  const clear = () => {
    for (const { key, recorded } of store.rows()) if (recorded) store.remove(key);
    if (store.shape().keys.length === 0) store.append();
    const key = store.shape().keys.at(-1)!;
    goToDrawn({ key, column: columns[0]!.name });
  };
  return (
    <>
      <SheetTotals desk={desk} />
      <Sheet desk={desk} />
      <div className="sheet-foot">
        <DraftLine desk={desk} onReload={onReload} />
        {restored > 0 && <p className="quiet">已恢复上次的 {restored} 行。</p>}
        <button type="button" className="button button-small" onClick={clear}>
          清去已录入的行
        </button>
        <p className="sheet-keys">
          <kbd>Enter</kbd> 下一格，行末录入 <kbd>Ctrl</kbd>+<kbd>D</kbd> 照抄上一行 <kbd>Alt</kbd>+
          <kbd>P</kbd> 固定列 <kbd>Ctrl</kbd>+<kbd>/</kbd> 全部按键
        </p>
      </div>
    </>
  );
}
