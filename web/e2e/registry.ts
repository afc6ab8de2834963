/** What a test needs on file before a clerk sits down, entered through the API as any other program would. */
import { ACCOUNT } from './builtServer.js';

export const ENTERPRISE = { creditCode: '91152221MA0PQ7R45U', name: '旅途试验煤业有限公司' };

type Errors = readonly { message: string }[];

export interface SignIn {
  readonly username: string;
  readonly password: string;
}

interface Program {
  ask(query: string, variables?: Record<string, unknown>): Promise<Record<string, unknown>>;
  /** Sends a mutation; answers the id of what it made. */
  enter(field: string, result: string, input: Record<string, unknown>): Promise<string>;
  /** `YYYY-MM-DD`. */
  daysAgo(days: number): string;
}

async function signedIn(address: string, as: SignIn = ACCOUNT): Promise<Program> {
  let cookie = '';
  const ask = async (query: string, variables: Record<string, unknown> = {}) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables }),
    });
    const set = response.headers.getSetCookie();
    if (set.length > 0) cookie = set.map(each => each.split(';')[0]).join('; ');
    const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: Errors };
    if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
    return data;
  };
  const enter = async (field: string, result: string, input: Record<string, unknown>) => {
    const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input!`;
    const data = await ask(
      `mutation ($input: ${type}) { ${field}(input: $input) { ${result} { id } userErrors { message } } }`,
      { input },
    );
    const payload = data[field] as Record<string, { id: string }> & { userErrors: Errors };
    if (payload.userErrors.length > 0) throw new Error(JSON.stringify(payload.userErrors));
    return payload[result]!.id;
  };

  await ask('mutation ($input: SignInInput!) { signIn(input: $input) { viewer { username } } }', {
    input: { username: as.username, password: as.password },
  });
  const { today } = (await ask('{ today }')) as { today: string };
  const daysAgo = (days: number) =>
    new Date(Date.parse(`${today}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

  return { ask, enter, daysAgo };
}

/** An account that has changed its first password already. */
export async function letIn(address: string, username: string, roles: readonly string[]): Promise<SignIn> {
  const administrator = await signedIn(address);
  const { createAccount } = (await administrator.ask(
    'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { password userErrors { message } } }',
    { input: { username, displayName: username, roles } },
  )) as { createAccount: { password: string | null; userErrors: Errors } };
  if (createAccount.password === null) throw new Error(JSON.stringify(createAccount.userErrors));
  const password = 'blue sky over green steppe 1';
  const own = await signedIn(address, { username, password: createAccount.password });
  const { changePassword } = (await own.ask(
    'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { userErrors { message } } }',
    { input: { currentPassword: createAccount.password, newPassword: password } },
  )) as { changePassword: { userErrors: Errors } };
  if (changePassword.userErrors.length > 0) throw new Error(JSON.stringify(changePassword.userErrors));
  return { username, password };
}

/** A draw that was announced and held; answers its id. */
export async function holdOneDraw(address: string): Promise<string> {
  const { enter, daysAgo } = await signedIn(address);
  const id = await enter('announceDraw', 'draw', { name: '季度双随机抽查', dueOn: daysAgo(-60) });
  return enter('holdDraw', 'draw', { drawId: id, overCapReason: '试验' });
}

/** An enterprise of grade B by 6.2.1 and 6.2.3, whom one penalty more makes C. */
export async function enterOneShortOfC(address: string): Promise<void> {
  const { enter, daysAgo } = await signedIn(address);
  const enterpriseId = await enter('createEnterprise', 'enterprise', {
    ...ENTERPRISE,
    sector: 'COAL_MINE',
    divisionCode: '152221100',
    includedOn: daysAgo(1200),
  });
  await enter('recordAccident', 'accident', {
    enterpriseId,
    occurredOn: daysAgo(500),
    summary: '运输巷道侧翻',
    seriousInjuries: 1,
  });
  await enter('recordInterview', 'interview', {
    enterpriseId,
    heldOn: daysAgo(90),
    subject: '隐患整改不力',
    interviewee: 'PRINCIPAL',
  });
  for (const [index, days] of [200, 120, 60].entries())
    await enter('recordPenalty', 'penalty', {
      enterpriseId,
      decidedOn: daysAgo(days),
      documentNumber: `（前）应急罚〔试〕${index + 1}号`,
      violation: '特种作业人员未持证上岗',
      fine: '15000.00',
    });
}

/** What is recorded from now on: how many events there are, and whose each document number is. */
export async function watchRecords(address: string) {
  const { ask } = await signedIn(address);
  const { currentChangeCursor: after } = await ask('{ currentChangeCursor }');
  return {
    async count(): Promise<number> {
      const data = await ask(
        'query ($after: Cursor) { changes(after: $after, first: 100, types: [EVENT_RECORDED]) { nodes { about } } }',
        { after },
      );
      const { nodes } = data['changes'] as { nodes: readonly { about: string }[] };
      return new Set(nodes.map(({ about }) => about)).size;
    },
    /** Of these numbers, those that a penalty bears. */
    async borne(numbers: readonly string[]): Promise<readonly string[]> {
      const found: string[] = [];
      for (let from = 0; from < numbers.length; from += 10) {
        const some = numbers.slice(from, from + 10);
        const fields = some.map(
          (number, index) =>
            `p${index}: penaltyByDocumentNumber(documentNumber: "${number}") { penalty { documentNumber } }`,
        );
        const data = await ask(`{ ${fields.join(' ')} }`);
        for (const each of Object.values(data) as ({ penalty: { documentNumber: string } } | null)[])
          if (each) found.push(each.penalty.documentNumber);
      }
      return found;
    },
  };
}

/** Puts a draft of so many penalties of one enterprise, ready to be sent, in place of whatever the clerk is typing. */
export async function fillSheet(address: string, creditCode: string, rows: number): Promise<void> {
  const { ask } = await signedIn(address);
  const { entryDraft, enterprise, today } = (await ask(
    `query ($creditCode: CreditCode!) { today entryDraft(kind: PENALTY) { version }
      enterprise(creditCode: $creditCode) { id name creditCode divisionName grade } }`,
    { creditCode },
  )) as {
    today: string;
    entryDraft: { version: number } | null;
    enterprise: Record<'id' | 'name' | 'creditCode' | 'divisionName' | 'grade', string>;
  };
  const { id, name, divisionName, grade } = enterprise;
  const row = (_: unknown, index: number) => [
    `row-${index}`,
    {
      enterprise: name,
      decidedOn: today,
      documentNumber: `（前）应急罚〔满〕${index + 1}号`,
      violation: '未按规定培训',
      fine: String(10_000 + index),
      gravity: 'ORDINARY',
    },
    [id, name, creditCode, divisionName, grade],
    null,
    false,
    [],
  ];
  const content = JSON.stringify({
    form: 1,
    rows: Array.from({ length: rows }, row),
    pins: [],
    declared: { count: '', amount: '' },
  });
  await ask(
    'mutation ($input: SaveEntryDraftInput!) { saveEntryDraft(input: $input) { userErrors { message } } }',
    {
      input: { kind: 'PENALTY', version: entryDraft?.version ?? 0, content },
    },
  );
}
