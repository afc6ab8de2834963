/**
 * Each document of `src/generated/graphql.ts` as a module of its own, so that a page loads those it asks with and sign-in not
 * those of all.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const generated = fileURLToPath(new URL('src/generated/graphql.ts', import.meta.url));
const PREFIX = '\0document:';
const IMPORT = /import \{([^}]*)\} from '[./]*\/generated\/graphql';/g;

export const documentPlugin = () => ({
  name: 'qianqi:documents',
  enforce: 'pre',

  transform(source, id) {
    if (!/\/web\/src\/.*\.tsx?$/.test(id) || !source.includes('/generated/graphql')) return null;
    const code = source.replaceAll(IMPORT, (whole, names) => {
      const each = names.split(',').map(name => name.trim());
      const rest = each.filter(name => !isDocument(name));
      return [
        ...each.filter(isDocument).map(name => `import { ${name} } from 'document:${name}';`),
        ...(rest.some(Boolean) ? [whole.replace(names, rest.join(', '))] : []),
      ].join('');
    });
    return { code, map: null };
  },

  resolveId: id => (id.startsWith('document:') ? `\0${id}` : null),

  load(id) {
    if (!id.startsWith(PREFIX)) return null;
    this.addWatchFile(generated);
    const name = id.slice(PREFIX.length);
    const line = readFileSync(generated, 'utf8')
      .split('\n')
      .find(each => each.startsWith(`export const ${name} = `));
    if (!line) throw new Error(`src/generated/graphql.ts has no ${name}: run npm run codegen`);
    return line.replace(/ as unknown as [^{}]*;$/, ';');
  },
});

const isDocument = name => /^\w+Document$/.test(name);
