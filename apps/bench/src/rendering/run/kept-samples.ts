import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Site } from '../site.ts';
import type { Sample } from './sample.ts';

/** Samples on disk, so that a run that was stopped can go on where it was. */
export interface KeptSamples<Doing extends string> {
  readonly samples: readonly Sample<Doing>[];
  readonly keep: (sample: Sample<Doing>) => void;
  /** Once they are reported they are done with: the next run begins anew. */
  readonly drop: () => void;
}

/** For a run of a part, at whatever hour: its samples go into no other run. */
export function nothingKept<Doing extends string>(): KeptSamples<Doing> {
  return { samples: [], keep: () => undefined, drop: () => undefined };
}

/** Those of the same pages, measured in the same way; those of any others are dropped. */
export function keptSamples<Doing extends string>(
  site: Site,
  contenders: readonly string[],
  browser: string,
  probe: string,
): KeptSamples<Doing> {
  const file = path.join(site.pages, 'samples.jsonl');
  const stamp = stampOf(site, contenders, browser, probe);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const [first, ...rest] = lines;
  const isSame = first === JSON.stringify({ stamp });
  if (!isSame) writeFileSync(file, `${JSON.stringify({ stamp })}\n`);
  return {
    samples: isSame ? rest.map((line) => JSON.parse(line) as Sample<Doing>) : [],
    keep: (sample) => appendFileSync(file, `${JSON.stringify(sample)}\n`),
    drop: () => rmSync(file),
  };
}

function stampOf({ pages, source }: Site, contenders: readonly string[], browser: string, probe: string): string {
  const hash = createHash('sha256').update(browser).update(probe);
  for (const contender of contenders) {
    const folder = path.join(pages, contender);
    for (const file of globSync('**/*.{js,css}', { cwd: folder }).toSorted())
      hash.update(file).update(readFileSync(path.join(folder, file)));
  }
  for (const folder of [import.meta.dirname, path.join(source, '../run')])
    for (const file of globSync('*.ts', { cwd: folder }).toSorted()) hash.update(readFileSync(path.join(folder, file)));
  return hash.digest('hex');
}
