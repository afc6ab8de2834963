/** The lookup as a step of the build, before anything else has touched a source. */
import { join } from 'node:path';
import { ownTexts } from './catalogue.mjs';
import { catalogueOf, root, sourceOf } from './scope.mjs';
import { transformTexts } from './transform.mjs';

const FROM = {
  text: join(root, 'web/src/ui/locale/text.ts'),
  textIn: join(root, 'web/src/ui/locale/text.ts'),
  rich: join(root, 'web/src/ui/locale/rich.ts'),
};

export const localePlugin = () => ({
  name: 'qianqi:locale',
  enforce: 'pre',
  transform(source, id) {
    const path = sourceOf(id);
    if (path === null) return null;
    const feature = catalogueOf(path);
    const code = transformTexts(id.split('?')[0], source, FROM, feature, ownTexts(feature));
    return code === null ? null : { code, map: null };
  },
  // The pages are loaded once the language is known; asked for at once, they are there by then.
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle }) => preloadsOf(bundle ?? {}).map(preload),
  },
});

const PAGES = join(root, 'web/src/mount.tsx');

function preloadsOf(bundle) {
  const pages = Object.values(bundle).find(({ facadeModuleId }) => facadeModuleId === PAGES);
  return pages ? [pages.fileName, ...pages.imports] : [];
}

const preload = file => ({
  tag: 'link',
  attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}`, nonce: '__CSP_NONCE__' },
  injectTo: 'head',
});
