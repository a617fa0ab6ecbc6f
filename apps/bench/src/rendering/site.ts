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
  /** What one of a form's parts is called, in the plural. */
  readonly parts: string;
}

/** The benchmark of the form. */
export const FORMS: Site = {
  contenders: CONTENDERS,
  source: path.join(import.meta.dirname, 'contenders'),
  pages: path.join(BUILT, 'rendering'),
  probe: path.join(import.meta.dirname, 'page/probe.ts'),
  parts: 'questions',
};
