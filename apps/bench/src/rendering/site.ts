import path from 'node:path';
import { BUILT } from '../built.ts';
import { CONTENDERS, type ContenderEntry } from './contenders/contenders.ts';

/** One benchmark in pages: who takes part, and where their pages are made and kept. */
export interface Site {
  readonly contenders: Readonly<Record<string, ContenderEntry>>;
  /** The folder of the contenders' modules. */
  readonly source: string;
  /** The folder of what is built of them. */
  readonly pages: string;
  /** The script that each page runs before its own. */
  readonly probe: string;
  /** Imports that stand for others. */
  readonly alias: readonly { readonly find: string | RegExp; readonly replacement: string }[];
  /** What a size counts. */
  readonly parts: string;
}

/** The benchmark of the form. */
export const FORMS: Site = {
  contenders: CONTENDERS,
  source: path.join(import.meta.dirname, 'contenders'),
  pages: path.join(BUILT, 'rendering'),
  probe: path.join(import.meta.dirname, 'page/probe.ts'),
  alias: [
    // Refero imports folders with a slash at the end, which no `exports` matches.
    { find: /^(@helsenorge\/.+)\/$/u, replacement: '$1' },
    // The view of SurveyJS goes with its core of the same version, the engine's bench with the newest one.
    { find: /^survey-core(?=$|\/)/u, replacement: 'survey-core-of-ui' },
  ],
  parts: 'questions',
};
