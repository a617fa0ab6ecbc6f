import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../../scripts/lib/steps.ts';
import { conformanceOf } from '../../../scripts/report/ui/conformance.ts';
import { classesUnderContract } from '../../../scripts/report/ui/parts-under-contract.ts';
import { exportedParts, UI } from '../../../scripts/report/ui/parts.ts';
import { findingsOf, visitParts, type PartVisit } from '../../../scripts/report/ui/visit-parts.ts';
import { plantedStories } from './planted-stories.ts';

const parts = exportedParts();
const classes = classesUnderContract();
const folders = [...new Set(parts.map(({ folder }) => folder))];

// One browser and one page per folder for all that follows.
let visits: Readonly<Record<string, PartVisit>>;
beforeAll(async () => {
  visits = await visitParts(folders, { planted: plantedStories });
}, 300_000);

describe('under a strict Content-Security-Policy with Trusted Types', () => {
  it.each(folders)(
    '%s is refused nothing and complains of nothing, on a server, hydrated and in the browser',
    (folder) => {
      expect(findingsOf(visits[folder])).toEqual([]);
    },
  );

  it.each(folders)('whatever can stand open in %s did', (folder) => {
    expect(visits[folder]?.opened.toSorted()).toEqual(visits[folder]?.openable.toSorted());
  });

  it.each(parts)('$name stands in a story of its folder', ({ name, folder }) => {
    expect(readFileSync(path.join(UI, folder, `${folder}.stories.tsx`), 'utf8')).toMatch(
      new RegExp(`\\b${name}\\b`, 'u'),
    );
    expect(visits[folder]?.classes).toContain(classes.get(name));
  });
});

describe('the look that finds nothing above finds', () => {
  it.each([
    ['style-attribute', 'server', /refused: style-src-attr/],
    ['style-element', 'server', /refused: style-src-elem/],
    ['style-element', 'client', /refused: style-src-elem/],
    ['inner-html', 'client', /refused: require-trusted-types-for/],
    ['only-when-open', 'client', /refused: style-src-attr/],
    ['only-when-typed', 'client', /refused: style-src-attr/],
    ['only-when-pointed-at', 'client', /refused: style-src-attr/],
    ['only-when-focused', 'client', /refused: style-src-attr/],
    ['only-when-drawn-on', 'client', /refused: style-src-attr/],
    ['only-two-deep', 'client', /refused: style-src-attr/],
    ['remote-picture', 'client', /refused: img-src/],
    ['differs-on-server', 'server', /recovered: .*Hydration/],
    ['attribute-differs', 'server', /hydrat/],
    ['throws-when-pressed', 'client', /uncaught/],
    ['controlled-in-vain', 'client', /without an `onChange` handler/],
  ])('a fault planted as %s, %s', (planted, way, finding) => {
    expect(
      findingsOf(visits[planted])
        .filter((one) => one.startsWith(way))
        .join('\n'),
    ).toMatch(finding);
  });
});

describe('under a finger, on a phone and in the compact density', () => {
  it.each(folders)('what %s has to press is at least 44 px wide and high, closed and open', (folder) => {
    expect(visits[folder]?.smallTargets).toEqual([]);
  });

  it.each([
    ['only-when-open', /^only-when-open--fault: button.*“Open” \d+ × \d+$/mu],
    ['only-two-deep', /button “Deeper”/u],
    ['link-alone', /a “Next” \d+ × \d+/u],
    ['small-box', /input\[type=checkbox\]/u],
  ])('a small target planted as %s is found', (planted, finding) => {
    expect(visits[planted]?.smallTargets.join('\n')).toMatch(finding);
  });

  it('a link in a sentence is as high as its line', () => {
    expect(visits['link-in-sentence']?.smallTargets).toEqual([]);
  });
});

it('the table of the Storybook is as measured: `vitest run -u --project gates tests/gates/ui` writes it', async () => {
  const table = await conformanceOf(visits);
  await expect(`${JSON.stringify(table, null, 2)}\n`).toMatchFileSnapshot(
    path.join(ROOT, 'apps/storybook/src/conformance.json'),
  );
}, 120_000);
