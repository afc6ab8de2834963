import type { Plugin } from 'vite';

export declare const documentPlugin: () => Plugin;
