import { describe, expect, jest, test } from '@jest/globals';
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { KeyOverlay } from './KeyOverlay';
import { useFocusKeys } from './useFocusKeys';
import { usePageKeys } from './usePageKeys';

const src = join(__dirname, '..', '..');

function Page({ onPage, onRow }: { readonly onPage: () => void; readonly onRow: (of: string) => unknown }) {
  usePageKeys('本页', [
    { keys: ['n'], label: '新增', run: onPage },
    { keys: ['Ctrl+k'], label: '查找', run: onPage },
  ]);
  const onKeyDown = useFocusKeys<[of: string]>('行', [
    { keys: ['1-9', 'Shift+ArrowDown'], label: '选择', run: ({ sign }, of) => onRow(`${of} ${sign}`) },
  ]);
  return (
    <>
      <input aria-label="名称" />
      <div tabIndex={0} role="listbox" aria-label="行" onKeyDown={event => onKeyDown(event, 'row')} />
      <KeyOverlay />
    </>
  );
}

function show() {
  const onPage = jest.fn();
  const onRow = jest.fn<(of: string) => unknown>();
  render(<Page onPage={onPage} onRow={onRow} />);
  return { onPage, onRow, row: screen.getByRole('listbox'), input: screen.getByRole('textbox') };
}

describe('keys of the page', () => {
  test('work wherever the focus is, letters not where one types', () => {
    const { onPage, row, input } = show();
    fireEvent.keyDown(row, { key: 'n' });
    fireEvent.keyDown(document.body, { key: 'N', shiftKey: false });
    expect(onPage).toHaveBeenCalledTimes(2);
    expect(fireEvent.keyDown(input, { key: 'n' })).toBe(true);
    expect(onPage).toHaveBeenCalledTimes(2);
    fireEvent.keyDown(input, { key: 'k', metaKey: true });
    expect(onPage).toHaveBeenCalledTimes(3);
  });

  test('are those of the input method while it composes', () => {
    const { onPage, onRow, row, input } = show();
    fireEvent.keyDown(input, { key: 'k', ctrlKey: true, isComposing: true });
    fireEvent.keyDown(row, { key: 'n', keyCode: 229 });
    fireEvent.keyDown(row, { key: '3', isComposing: true });
    expect(onPage).not.toHaveBeenCalled();
    expect(onRow).not.toHaveBeenCalled();
  });

  test('wait while a window is open, but for the list of keys itself', async () => {
    const { onPage } = show();
    fireEvent.keyDown(document.body, { key: '？', code: 'Slash', shiftKey: true });
    expect(await screen.findByRole('dialog', { name: '本页按键' })).toBeTruthy();
    fireEvent.keyDown(document.body, { key: 'n' });
    expect(onPage).not.toHaveBeenCalled();
    fireEvent.keyDown(document.body, { key: '/', ctrlKey: true });
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('keys of what has the focus', () => {
  test('are told which digit, and of what', () => {
    const { onRow, row } = show();
    fireEvent.keyDown(row, { key: '3' });
    fireEvent.keyDown(row, { key: 'ArrowDown', shiftKey: true });
    fireEvent.keyDown(row, { key: 'ArrowDown' });
    expect(onRow.mock.calls).toEqual([['row 3'], ['row ArrowDown']]);
  });

  test('go on to the browser when the handler leaves them', () => {
    const { onRow, row } = show();
    expect(fireEvent.keyDown(row, { key: '3' })).toBe(false);
    onRow.mockReturnValue(false);
    expect(fireEvent.keyDown(row, { key: '3' })).toBe(true);
  });
});

test('the list of keys is what is declared on the page', async () => {
  show();
  await userEvent.keyboard('?');
  const scopes = within(screen.getByRole('dialog')).getAllByRole('region');
  expect(scopes.map(scope => scope.textContent)).toEqual([
    '随处可用?Ctrl/显示本页全部按键',
    '本页N新增CtrlK查找',
    '行1…9Shift↓选择',
  ]);
});

/** What would react to a key without being in the list. */
const UNDECLARED =
  /\b(event|e|nativeEvent)\.(key|code|keyCode|which)\b|addEventListener\(\s*['"]key|\bon(key(down|up|press))\b|\bonKey(Up|Press)\b/;

test('no key is heard but through a declaration', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    name => /\.tsx?$/.test(name) && !/\.test\.tsx?$|^generated/.test(name),
  );
  expect(files.length).toBeGreaterThan(100);
  const elsewhere = files.filter(
    name => !name.startsWith(join('ui', 'keys') + sep) && name !== join('ui', 'composing.ts'),
  );
  const undeclared = elsewhere.filter(name => UNDECLARED.test(readFileSync(join(src, name), 'utf8')));
  expect(undeclared).toEqual([]);
  // And what listens is what a declaration gave.
  const listening = elsewhere.filter(name => /onKeyDown=/.test(readFileSync(join(src, name), 'utf8')));
  const given = /useFocusKeys|useSheetKeys|readonly onKeyDown: \(|carry\.onKeyDown/;
  expect(listening.filter(name => !given.test(readFileSync(join(src, name), 'utf8')))).toEqual([]);
});
