import { expect, test } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import { useTicked } from './useTicked';

const ROWS = ['a', 'b', 'c', 'd'];

function ticking() {
  const { result, rerender } = renderHook(({ scope }) => useTicked(scope, ROWS), {
    initialProps: { scope: 'grade C' },
  });
  const doing = (work: (ticked: ReturnType<typeof useTicked>) => void) => act(() => work(result.current));
  const shown = () => ROWS.filter(key => result.current.selection.isSelected(key)).join('');
  return { result, rerender, doing, shown };
}

test('with Shift all between the last one and this one', () => {
  const { doing, shown } = ticking();
  doing(({ selection }) => selection.onToggle('b', false));
  doing(({ selection }) => selection.onToggle('d', true));
  expect(shown()).toBe('bcd');
  doing(({ selection }) => selection.onToggle('c', false));
  expect(shown()).toBe('bd');
});

test('everything shows on every row, and ends where one tick is taken away', () => {
  const { result, doing, shown } = ticking();
  doing(({ chooseEverything }) => chooseEverything());
  expect([result.current.everything, shown(), result.current.selection.all]).toEqual([true, 'abcd', true]);
  doing(({ selection }) => selection.onToggle('b', false));
  expect([result.current.everything, shown()]).toEqual([false, 'acd']);
});

test('everything of one question is never everything of the next', () => {
  const { result, rerender, doing, shown } = ticking();
  doing(({ chooseEverything }) => chooseEverything());
  rerender({ scope: 'grade A' });
  expect([result.current.everything, shown()]).toEqual([false, '']);
});

test('the box of all takes all of the page, and gives all back', () => {
  const { doing, shown } = ticking();
  doing(({ selection }) => selection.onToggleAll());
  expect(shown()).toBe('abcd');
  doing(({ chooseEverything }) => chooseEverything());
  doing(({ selection }) => selection.onToggleAll());
  expect(shown()).toBe('');
});
