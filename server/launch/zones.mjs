import { dirname, join, relative } from 'node:path';
import { root } from './tree.mjs';

/**
 * Who may import whom, as a rule for oxlint. A target is a path in the tree without its extension, or `npm:` or
 * `node:` and a name. A zone holds for the files it matches: what `forbids` matches there is an error.
 */
const test = /\.test\.tsx?$|\/testing\//;
const kit = 'apollo|domain|generated|session|style|testing|ui';

/** `web/src/<feature>/…`: any folder that is not part of the kit. */
const featureOf = path => new RegExp(`^web/src/(?!(?:${kit})/)([^/]+)/`).exec(path)?.[1];
/** What puts the features together: they link to each other by paths.ts instead. */
const isAssembly = path => /^web\/src\/(main|App|routes)$/.test(path);

const zones = [
  {
    holds: file => file.startsWith('shared/') && !test.test(file),
    forbids: target => !target.startsWith('shared/'),
    because: 'shared imports nothing outside shared',
  },
  {
    holds: file => file.startsWith('shared/') && test.test(file),
    forbids: target =>
      !/^(shared\/|npm:(@jest\/globals|fast-check)$|node:(crypto|fs|path|url)$)/.test(target),
    because: 'tests of shared import shared, @jest/globals, fast-check and node:crypto, fs, path or url',
  },
  {
    holds: file => file.startsWith('web/'),
    forbids: target => target.startsWith('server/') && !/^server\/schema\.graphql(\?raw)?$/.test(target),
    because: 'web knows the server by its schema alone',
  },
  {
    holds: file => file.startsWith('server/'),
    forbids: target => target.startsWith('web/'),
    because: 'the server serves web/dist and knows no more of it',
  },
  {
    holds: file => file !== 'server/src/schema.ts' && !test.test(file),
    forbids: target => target.endsWith('.resolver'),
    because: 'only schema.ts imports resolvers',
  },
  {
    holds: file => file.endsWith('.resolver.ts'),
    // Entities they may name: those are the API's types too.
    forbids: target => /^npm:(typeorm|pg)$|^server\/src\/database\//.test(target),
    because: 'resolvers ask services, never repositories or the database',
  },
  {
    holds: file => file.startsWith('web/src/ui/'),
    forbids: target =>
      target.startsWith('web/src/domain/') || featureOf(target) !== undefined || isAssembly(target),
    because: 'ui knows neither domain nor features',
  },
  {
    holds: file => file.startsWith('web/src/domain/'),
    forbids: target => featureOf(target) !== undefined || isAssembly(target),
    because: 'domain knows no feature',
  },
  {
    holds: file => featureOf(file) !== undefined,
    forbids: (target, file) =>
      ![undefined, featureOf(file)].includes(featureOf(target)) || isAssembly(target),
    because: 'features link to each other by paths.ts and import none',
  },
];

const packages = { '@qianqi/shared': 'shared/src/index', '@qianqi/server': 'server/src/main' };

function targetOf(specifier, file) {
  if (specifier.startsWith('node:')) return specifier;
  const path = specifier.startsWith('.')
    ? join(dirname(file), specifier)
    : specifier.replace(/^@qianqi\/(?=\w+\/)/, '');
  if (packages[specifier] !== undefined) return packages[specifier];
  return path === specifier ? `npm:${specifier}` : path.replace(/\.[jt]sx?$/, '');
}

const rule = {
  create(context) {
    const file = relative(root, context.filename);
    const own = zones.filter(zone => zone.holds(file));
    const check = node => {
      const specifier = node.source?.value;
      if (typeof specifier !== 'string') return;
      const target = targetOf(specifier, file);
      const broken = own.find(zone => zone.forbids(target, file));
      if (broken) context.report({ node: node.source, message: `${broken.because}.` });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

export default { meta: { name: 'qianqi' }, rules: { zones: rule } };
