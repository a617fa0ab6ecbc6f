import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PAGES, SAMPLES } from '../paths.ts';
import type { Sample } from './sample.ts';

/** Samples on disk, so that a run that was stopped can go on where it was. */
export interface KeptSamples {
  readonly samples: readonly Sample[];
  readonly keep: (sample: Sample) => void;
  /** Once they are reported they are done with: the next run begins anew. */
  readonly drop: () => void;
}

/** For a run of a part, at whatever hour: its samples go into no other run. */
export const NOTHING_KEPT: KeptSamples = { samples: [], keep: () => undefined, drop: () => undefined };

/** Those of the same pages, measured in the same way; those of any others are dropped. */
export function keptSamples(contenders: readonly string[], browser: string, probe: string): KeptSamples {
  const stamp = stampOf(contenders, browser, probe);
  const lines = existsSync(SAMPLES) ? readFileSync(SAMPLES, 'utf8').split('\n').filter(Boolean) : [];
  const [first, ...rest] = lines;
  const isSame = first === JSON.stringify({ stamp });
  if (!isSame) writeFileSync(SAMPLES, `${JSON.stringify({ stamp })}\n`);
  return {
    samples: isSame ? rest.map((line) => JSON.parse(line) as Sample) : [],
    keep: (sample) => appendFileSync(SAMPLES, `${JSON.stringify(sample)}\n`),
    drop: () => rmSync(SAMPLES),
  };
}

function stampOf(contenders: readonly string[], browser: string, probe: string): string {
  const hash = createHash('sha256').update(browser).update(probe);
  for (const contender of contenders) {
    const folder = path.join(PAGES, contender);
    for (const file of globSync('**/*.{js,css}', { cwd: folder }).toSorted())
      hash.update(file).update(readFileSync(path.join(folder, file)));
  }
  for (const file of globSync('*.ts', { cwd: import.meta.dirname }).toSorted())
    hash.update(readFileSync(path.join(import.meta.dirname, file)));
  return hash.digest('hex');
}
