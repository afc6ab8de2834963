import { afterEach, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { open, SIGNED_IN } from '../testing/open';
import { CODE, creditFile } from '../testing/world';

afterEach(() => sessionStorage.clear());

const answer = (userErrors: readonly unknown[]) => () => ({
  updateEnterprise: {
    __typename: 'EnterprisePayload',
    enterprise:
      userErrors.length > 0
        ? null
        : { __typename: 'Enterprise', id: 'enterprise-1', version: 2, name: '新名' },
    userErrors,
  },
});

async function rename(): Promise<void> {
  const user = userEvent.setup({ delay: null });
  const name = await screen.findByLabelText(/企业名称/);
  await user.clear(name);
  await user.type(name, '新名');
  await user.keyboard('{Control>}{Enter}{/Control}');
}

test('sends the version that was read, so that nobody is overwritten', async () => {
  const { asked, url } = open(`/enterprises/${CODE}/edit`, {
    CreditFile: () => creditFile(),
    UpdateEnterprise: answer([]),
  });
  await rename();
  await waitFor(() => expect(url()).toBe(`/enterprises/${CODE}`));
  const input = asked.find(({ operation }) => operation === 'UpdateEnterprise')?.variables['input'];
  expect(input).toMatchObject({
    enterpriseId: 'enterprise-1',
    version: 1,
    name: '新名',
    sector: 'COAL_MINE',
  });
});

test('when somebody was faster, it is said and what was typed stays', async () => {
  open(`/enterprises/${CODE}/edit`, {
    CreditFile: () => creditFile(),
    UpdateEnterprise: answer([
      {
        __typename: 'UserError',
        code: 'VERSION_CONFLICT',
        message: '已被他人修改，请刷新后再改',
        path: ['version'],
      },
    ]),
  });
  await rename();
  expect(await screen.findByText('已被他人修改，请刷新后再改')).toBeTruthy();
  expect((screen.getByLabelText(/企业名称/) as HTMLInputElement).value).toBe('新名');
});

const withPhone = () => {
  const file = creditFile();
  return { ...file, enterprise: { ...file.enterprise, principalPhone: '138****1234' } };
};

test.each([
  ['left empty, stays as it is', '', undefined],
  ['typed anew, is sent', '0482-8396110', '0482-8396110'],
  ['answered with 无, is removed', '无', null],
])('a phone number, of which only the ends are known here, %s', async (_, typed, expected) => {
  const user = userEvent.setup({ delay: null });
  const { asked, url } = open(`/enterprises/${CODE}/edit`, {
    CreditFile: withPhone,
    UpdateEnterprise: answer([]),
  });
  const phone = (await screen.findByLabelText(/负责人电话/)) as HTMLInputElement;
  expect(phone.value).toBe('');
  expect(screen.getByText(/现为 138\*\*\*\*1234/)).toBeTruthy();
  if (typed) await user.type(phone, typed);
  else phone.focus();
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(url()).toBe(`/enterprises/${CODE}`));
  const input = asked.find(({ operation }) => operation === 'UpdateEnterprise')!.variables['input'];
  expect((input as Record<string, unknown>)['principalPhone']).toBe(expected);
});

test('a whole phone number is shown after saying why', async () => {
  const user = userEvent.setup({ delay: null });
  const { asked } = open(`/enterprises/${CODE}`, {
    Session: () => ({ ...SIGNED_IN, viewer: { ...SIGNED_IN.viewer, actions: ['REVEAL_PERSON'] } }),
    CreditFile: withPhone,
    RevealPrincipalPhone: () => ({
      revealPrincipalPhone: {
        __typename: 'RevealPrincipalPhonePayload',
        principalPhone: '13812341234',
        userErrors: [],
      },
    }),
  });
  await user.click(await screen.findByRole('button', { name: '看完整号码' }));
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText('请填写查阅事由')).toBeTruthy();
  await user.type(screen.getByLabelText(/查阅事由/), '通知整改');
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText('13812341234')).toBeTruthy();
  expect(asked.find(({ operation }) => operation === 'RevealPrincipalPhone')!.variables['input']).toEqual({
    enterpriseId: 'enterprise-1',
    reason: '通知整改',
  });
});
