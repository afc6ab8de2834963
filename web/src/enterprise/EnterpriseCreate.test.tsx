import { afterEach, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NEVER, Refused } from '../testing/answers';
import { open } from '../testing/open';
import { CODE, creditFile, TODAY } from '../testing/world';

afterEach(() => sessionStorage.clear());

test('loading: bars where the form will be', async () => {
  open('/enterprises/new', { Today: () => NEVER });
  await screen.findByRole('heading', { name: '新增企业' });
  expect(screen.getByRole('status', { name: '正在载入' })).toBeTruthy();
});

test('refused: says that the account may not', async () => {
  open('/enterprises/new', {
    Today: () => {
      throw new Refused('FORBIDDEN');
    },
  });
  expect(await screen.findByText('没有权限')).toBeTruthy();
});

test.each([
  ['9115', '已输入 4 位，共 18 位'],
  ['9115222I', '统一社会信用代码第 8 位不是允许的字符，是否应为 1？'],
  ['91350100M000100Y4A', '统一社会信用代码末位（校验位）应为 3，请核对全码'],
  ['９１350100m000100y43', /✓ 校验通过/],
])('the credit code is checked while it is typed: %s', async (typed, remark) => {
  const user = userEvent.setup({ delay: null });
  open('/enterprises/new', { Today: () => ({ today: TODAY }) });
  await user.type(await screen.findByLabelText(/统一社会信用代码/), typed);
  expect(screen.getByText(remark)).toBeTruthy();
});

test('full: saves what was typed by keyboard alone, and opens the new file', async () => {
  const user = userEvent.setup({ delay: null });
  const { asked, url } = open('/enterprises/new', {
    Today: () => ({ today: TODAY }),
    CreditFile: () => creditFile(),
    CreateEnterprise: () => ({
      createEnterprise: {
        __typename: 'EnterprisePayload',
        enterprise: { __typename: 'Enterprise', id: 'enterprise-1', creditCode: CODE },
        userErrors: [],
      },
    }),
  });
  await screen.findByRole('form', { name: '新增企业' });
  await user.keyboard(`${CODE.toLowerCase()}{Enter}兴安煤业有限公司{Enter}20230115{Enter}1{Enter}`);
  await user.selectOptions(screen.getByLabelText(/乡镇/), '科尔沁镇');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(url()).toBe(`/enterprises/${CODE}`));
  const input = asked.find(({ operation }) => operation === 'CreateEnterprise')?.variables['input'];
  expect(input).toMatchObject({
    creditCode: CODE,
    name: '兴安煤业有限公司',
    includedOn: '2023-01-15',
    sector: 'COAL_MINE',
    divisionCode: '152221100',
  });
});
