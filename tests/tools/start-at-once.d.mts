import type { Plugin } from 'vite';

export declare function startAtOnce(moduleEnd: string, font: RegExp): Plugin;
