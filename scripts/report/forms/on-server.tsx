import { renderToString } from 'react-dom/server';
import type { FormCase } from './form-case.ts';
import { pageOf } from './form-page.tsx';

/** A form as a server sends it. */
export interface ServedForm {
  readonly html: string;
  /** What the console and React say meanwhile, and what was thrown. */
  readonly complaints: readonly string[];
}

/** Renders every form on the server. */
export async function renderForms(cases: readonly FormCase[]): Promise<readonly ServedForm[]> {
  const kept = { ...console };
  const served: ServedForm[] = [];
  try {
    for (const one of cases) {
      const complaints: string[] = [];
      const note = (...words: readonly unknown[]): void =>
        void complaints.push(`on the server: ${words.map(String).join(' ')}`);
      Object.assign(console, { error: note, warn: note, info: note, log: note });
      try {
        served.push({ html: renderToString((await pageOf(one)).element), complaints });
      } catch (thrown) {
        note('threw', thrown);
        served.push({ html: '', complaints });
      }
    }
    return served;
  } finally {
    Object.assign(console, kept);
  }
}
