import type { Plugin } from 'vite';

export declare const localePlugin: () => Plugin;
