/** The examples of server/examples as processes, and what they print in one form. */
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Language {
  readonly name: string;
  /** What starts it, the example's file last. */
  readonly command: readonly string[];
  /** The lines it printed, as the others print them. */
  readonly lines: (printed: string) => readonly string[];
  /** Whether it names enterprises by id where the others look their code up. */
  readonly byId: boolean;
  /** Why it cannot be run here; null when it can. */
  readonly missing: string | null;
}

interface Needs {
  readonly program: string;
  readonly versionBy: string;
  readonly least: readonly [major: number, minor: number];
}

const inExamples = (file: string) => fileURLToPath(new URL(`../../examples/${file}`, import.meta.url));
const plain = (printed: string) => printed.split('\n').filter(line => line !== '');

function language(name: string, file: string, needs: Needs, more: Partial<Language> = {}): Language {
  return {
    name,
    command: [needs.program, inExamples(file)],
    lines: plain,
    byId: false,
    missing: whyNot(needs),
    ...more,
  };
}

function whyNot({ program, versionBy, least: [major, minor] }: Needs): string | null {
  const { error, stdout, stderr } = spawnSync(program, [versionBy], { encoding: 'utf8' });
  if (error) return `there is no ${program}`;
  const [, found = '0', below = '0'] = /(\d+)\.(\d+)/.exec(`${stdout}${stderr}`) ?? [];
  const isNewEnough = Number(found) > major || (Number(found) === major && Number(below) >= minor);
  return isNewEnough ? null : `${program} is older than ${major}.${minor}`;
}

const CURL = { program: 'curl', versionBy: '--version', least: [7, 76] } as const;

export const LANGUAGES: readonly Language[] = [
  language('Node', 'example.mjs', { program: process.execPath, versionBy: '--version', least: [20, 0] }),
  language('Python', 'example.py', { program: 'python3', versionBy: '--version', least: [3, 9] }),
  language('Java', 'Example.java', { program: 'java', versionBy: '-version', least: [17, 0] }),
  language('curl', 'example.sh', CURL, {
    command: ['sh', inExamples('example.sh')],
    lines: printed => plain(printed).flatMap(linesOfAnswer),
    byId: true,
  }),
];

interface Ran {
  readonly code: number | null;
  readonly lines: readonly string[];
  readonly said: string;
}

/** Runs an example to its end, in an environment that has nothing but what it says it needs. */
export async function runExample(
  { command, lines }: Language,
  { address, token }: { readonly address: string; readonly token: string },
  args: readonly string[],
): Promise<Ran> {
  const [program, ...first] = command;
  const { PATH, HOME, JAVA_HOME, LANG = 'C.UTF-8' } = process.env;
  const env = {
    PATH,
    HOME,
    JAVA_HOME,
    LANG,
    LC_ALL: 'C.UTF-8',
    // Not worth compiling well what runs once.
    JDK_JAVA_OPTIONS: '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC',
    QIANQI_URL: address,
    QIANQI_TOKEN: token,
  };
  const child = spawn(program!, [...first, ...args], { env });
  let printed = '';
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { code, lines: code === 0 ? lines(printed) : [], said: said + printed };
}

type Json = Readonly<Record<string, never>>;

/** curl prints answers as they come. */
function linesOfAnswer(answer: string): readonly string[] {
  const { data } = JSON.parse(answer) as { data: Json };
  const [[field, value]] = Object.entries(data) as [[string, never]];
  return (LINES[field] ?? (() => []))(value);
}

interface Coded {
  readonly creditCode: string;
}

const LINES: Readonly<Record<string, (value: never) => readonly string[]>> = {
  viewer: ({ username }: { username: string }) => [username],
  enterprisesByCreditCode: (found: readonly (Coded & { enterprise: { grade: string } | null })[]) =>
    found.map(({ creditCode, enterprise }) => `${creditCode} ${enterprise?.grade ?? '-'}`),
  enterprises: ({
    nodes,
  }: {
    nodes: readonly (Coded & { assessment: { decidedBy: readonly { clause: { code: string } }[] } })[];
  }) =>
    nodes.map(({ creditCode, assessment }) =>
      [creditCode, ...assessment.decidedBy.map(({ clause }) => clause.code)].join(' '),
    ),
  changes: ({
    nodes,
  }: {
    nodes: readonly {
      type: string;
      enterprise: Coded;
      gradeBefore: string | null;
      gradeAfter: string | null;
    }[];
  }) =>
    nodes.map(({ type, enterprise, gradeBefore, gradeAfter }) =>
      [type, enterprise.creditCode, gradeBefore ?? '-', gradeAfter ?? '-'].join(' '),
    ),
  recordPenalty: ({
    penalty,
    gradeEffect,
    userErrors,
  }: {
    penalty: { id: string } | null;
    gradeEffect: { before: string; after: string };
    userErrors: readonly { code: string }[];
  }) =>
    penalty === null
      ? userErrors.map(({ code }) => code)
      : [`${penalty.id} ${gradeEffect.before} ${gradeEffect.after}`],
  createExtraInspections: ({ results }: { results: readonly { enterprise: Coded; outcome: string }[] }) =>
    results.map(({ enterprise, outcome }) => `${enterprise.creditCode} ${outcome}`),
};
