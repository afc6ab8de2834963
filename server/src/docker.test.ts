/** What `docker/` promises, as far as it can be held to without an engine that runs it. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

const folder = fileURLToPath(new URL('../../docker', import.meta.url));
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

interface Service {
  readonly image?: string;
  readonly user?: string;
  readonly healthcheck?: object;
  readonly restart?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly command?: string | readonly string[];
  readonly entrypoint?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes?: Readonly<Record<string, null>>;
}

/** Compose's own tags: one takes away what the file below had, the other stands in its place. */
const customTags = ['!reset', '!override'].map(tag => ({ tag, collection: 'seq' as const }));
const compose = (name: string) => parse(read(name), { customTags, merge: true }) as Compose;

const base = compose('compose.yaml');
const FILES = ['compose.yaml', 'compose.replicas.yaml', 'compose.citus.yaml'] as const;

/** As compose lays the one over the other, of what is held here. */
function laidOver(name: string): Compose {
  if (name === 'compose.yaml') return base;
  const over = compose(name);
  const services = Object.fromEntries(
    Object.entries({ ...base.services, ...over.services }).map(([service, upper]) => [
      service,
      { ...base.services[service], ...upper },
    ]),
  );
  return { services, volumes: { ...base.volumes, ...over.volumes } };
}

describe.each(FILES)('%s', name => {
  const { services, volumes = {} } = laidOver(name);
  const all = Object.entries(services);
  /** Whose end others wait for. */
  const once = all.flatMap(([, { depends_on = {} }]) =>
    Object.keys(depends_on).filter(
      service => depends_on[service]!.condition === 'service_completed_successfully',
    ),
  );

  test('every container is looked after, restarted, of a pinned version and not root', () => {
    for (const [service, { image, user, healthcheck, restart }] of all) {
      expect({ service, user }).not.toEqual({ service, user: expect.stringMatching(/^(root|0)?$/) });
      expect({ service, user: typeof user }).toEqual({ service, user: 'string' });
      if (once.includes(service)) expect({ service, restart }).toEqual({ service, restart: 'no' });
      else {
        expect({ service, healthcheck }).toEqual({ service, healthcheck: expect.anything() });
        expect({ service, restart }).toEqual({ service, restart: 'unless-stopped' });
      }
      if (image !== 'qianqi-credit') expect(image).toMatch(/:\d/);
    }
  });

  test('what it mounts is declared or lies beside it', () => {
    for (const [, { volumes: mounts = [] }] of all)
      for (const [from = ''] of mounts.map(mount => mount.split(':')))
        if (from.startsWith('.')) expect([from, existsSync(join(folder, from))]).toEqual([from, true]);
        else expect(Object.keys(volumes)).toContain(from);
  });

  test('the server is told nothing it does not read, and every secret comes from the environment file', () => {
    const known = readFileSync(fileURLToPath(new URL('environment.ts', import.meta.url)), 'utf8');
    for (const service of ['server', 'backup', 'distribute'].filter(name => name in services))
      for (const variable of Object.keys(services[service]!.environment ?? {}))
        expect(known).toContain(`'${variable}'`);
    const asked = [...read(name).matchAll(/\$\{(\w+)/g)].map(([, variable]) => variable!);
    const offered = [...read('.env.example').matchAll(/^(\w+)=$/gm)].map(([, variable]) => variable!);
    expect(offered).toEqual(expect.arrayContaining(asked));
  });
});

test('the image copies all that the server reads at run time, and nothing that is not there', () => {
  const copied = [...read('Dockerfile').matchAll(/^COPY --from=build (.+) \S+$/gm)]
    .flatMap(([, sources]) => sources!.split(' '))
    .map(source => source.replace('/app/', ''));
  const root = dirname(folder);
  for (const path of copied.filter(source => !/dist|node_modules/.test(source)))
    expect([path, existsSync(join(root, path))]).toEqual([path, true]);
  expect(copied).toEqual(
    expect.arrayContaining([
      'server/dist',
      'shared/dist',
      'shared/cases',
      'shared/policies',
      'web/dist',
      'web/graphiql/dist',
    ]),
  );
});

test('every command and script that is run exists', () => {
  const texts = ['backUpNightly.sh', ...FILES].map(read).join('\n');
  const commands = [...texts.matchAll(/server\/dist\/commands\/(\w+)\.js/g)];
  expect(commands.map(([, command]) => command)).toEqual(['backup', 'db']);
  const scripts = [...compose('compose.citus.yaml').services.join!.entrypoint!, '/scripts/startMachine.sh'];
  for (const script of scripts.filter(each => each.startsWith('/scripts/')))
    expect([script, existsSync(join(folder, script.replace('/scripts/', 'citus/')))]).toEqual([script, true]);
  for (const [, command] of commands)
    expect([command, existsSync(new URL(`commands/${command}.ts`, import.meta.url))]).toEqual([
      command,
      true,
    ]);
});
