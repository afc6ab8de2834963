import { afterAll, expect, test } from '@jest/globals';
import { said } from '../../apollo/saidByServer';
import { say } from './say';
import { speak, text, textIn } from './text';

const ENGLISH = {
  '共 {0} 家企业': '{0} {0|enterprise|enterprises}',
  '{0}不能晚于今天（{1}）': '{0} cannot be after today ({1})',
  处罚决定日期: 'Day of the penalty decision',
  '等级由 {0} 变为 {1}': 'Grade changed from {0} to {1}',
  '{0} 次': '{0}',
  没有此项权限: 'Not permitted',
  '从 {0} 到 {1}': 'to {1} from {0}',
  企业: 'Enterprise',
  'shell:企业': 'Enterprises',
  '，': ', ',
};
afterAll(() => speak({}));

test('Chinese is what is said where nothing else was chosen', () => {
  expect(text('共 {0} 家企业', 3)).toBe('共 3 家企业');
  expect(say('没有此项权限')).toBe('没有此项权限');
  speak(ENGLISH);
});

test('values go where the language wants them, and words with their number', () => {
  expect(text('共 {0} 家企业', 1)).toBe('1 enterprise');
  expect(text('共 {0} 家企业', '1,200')).toBe('1,200 enterprises');
  expect(text('从 {0} 到 {1}', 'a', 'b')).toBe('to b from a');
  expect(text('没有英文的话')).toBe('没有英文的话');
  expect([text('企业'), textIn('shell', '企业'), textIn('draw', '企业')]).toEqual([
    'Enterprise',
    'Enterprises',
    'Enterprise',
  ]);
});

test('what the server says is matched with its template, its values with theirs', () => {
  expect(say('处罚决定日期不能晚于今天（2026-03-05）')).toBe(
    'Day of the penalty decision cannot be after today (2026-03-05)',
  );
  expect(say('等级由 B 变为 C，没有此项权限')).toBe('Grade changed from B to C, Not permitted');
  expect(say('3 次')).toBe('3');
  expect(say('处罚决定日期 3 次')).toBe('Day of the penalty decision 3');
});

test('what is not known stays whole', () => {
  expect(say('某某有限公司')).toBe('某某有限公司');
  expect(say('约谈了 3 次')).toBe('约谈了 3 次');
  expect(say('没有此项权限，某某')).toBe('没有此项权限，某某');
});

test('of an answer only the words of the server are put into English', () => {
  const answer = {
    create: {
      userErrors: [{ __typename: 'UserError', message: '没有此项权限', path: ['企业'] }],
      enterprise: { __typename: 'Enterprise', name: '没有此项权限' },
    },
  };
  expect(said(answer)).toEqual({
    create: {
      userErrors: [{ __typename: 'UserError', message: 'Not permitted', path: ['企业'] }],
      enterprise: { __typename: 'Enterprise', name: '没有此项权限' },
    },
  });
});
