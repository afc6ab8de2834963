import { afterEach, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { open } from '../testing/open';
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
