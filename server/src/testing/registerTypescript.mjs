import { register } from 'node:module';

register('./typescriptLoader.mjs', import.meta.url);
