import path from 'node:path';
import type { Selector, SelectorComponent } from 'lightningcss';
import { describe, expect, it } from 'vitest';
import { gzipBytes } from '../../../scripts/lib/gzip-bytes.ts';
import { pool } from '../../../scripts/lib/pool.ts';
import { ROOT } from '../../../scripts/lib/steps.ts';
import { partStylesheets, selectorsOf, stylesheetsOf } from '../../../scripts/report/ui/part-stylesheets.ts';
import { exportedParts } from '../../../scripts/report/ui/parts.ts';

const ORDER = '@layer osseo.tokens, osseo.base, osseo.ui, osseo.clinical, osseo.theme;';

/** The largest, of the combobox, is 1.55 kB: what would be larger is two parts. */
const CEILING = 1_600;

const TABLE = path.join(ROOT, 'apps/storybook/src/stylesheets.json');

const sheets = partStylesheets();

it('there are stylesheets of parts to look at', () => {
  expect(sheets.size).toBeGreaterThan(35);
});

describe.each([...sheets])('the stylesheet of %s, as it ships', (_name, css) => {
  it('begins with the order of the layers', () => {
    expect(css.startsWith(ORDER)).toBe(true);
  });

  it('is at most 1.6 kB (gzip)', () => {
    expect(gzipBytes(css)).toBeLessThanOrEqual(CEILING);
  });

  it('reads no private property that only another part sets', () => {
    const set = new Set(`${css}${sheets.get('base')}`.match(/--_osseo-[\w-]+(?=:)/gu));
    const read = [...css.matchAll(/var\((--_osseo-[\w-]+)/gu)].map(([, property = '']) => property);
    expect(read.filter((property) => !set.has(property))).toEqual([]);
  });
});

describe('a page that loads the stylesheets of some parts', () => {
  it('may load them in any order: no two set the same of an element with the same weight', () => {
    expect(conflicts(sheets)).toEqual([]);
  });

  it('would be seen to depend on the order, so that the test above means something', () => {
    const planted = new Map([
      ['box', '@layer osseo.ui{.osseo-box,.osseo-day{inline-size:100%;padding:0}}'],
      ['day', '@layer osseo.ui{.osseo-day{inline-size:4rem}.osseo-day:hover{padding:1px}}'],
    ]);
    expect(conflicts(planted)).toEqual(['inline-size of .osseo-day: box, day']);
  });
});

it('the Storybook names the stylesheets that each part needs', async () => {
  const rows = await pool(2, exportedParts(), async ({ name }) => [name, await stylesheetsOf(name, sheets)] as const);
  const lines = rows
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, needed]) => `  "${name}": [${needed.map((sheet) => `"${sheet}"`).join(', ')}]`);
  await expect(`{\n${lines.join(',\n')}\n}\n`).toMatchFileSnapshot(TABLE);
});

interface Setting {
  readonly sheet: string;
  readonly what: string;
  /** The classes of the elements around it that the selector asks for. */
  readonly around: string;
}

/** What two stylesheets set of elements with the same class, with selectors of the same specificity. */
function conflicts(all: ReadonlyMap<string, string>): readonly string[] {
  const settings = new Map<string, Setting[]>();
  for (const [sheet, css] of all)
    for (const { selector, properties } of selectorsOf(css))
      for (const name of subjectOf(selector))
        for (const property of properties) {
          const key = `${property} ${name} ${weightOf(selector)} ${pseudoElementOf(selector)}`;
          const setting = { sheet, what: `${property} of .${name}`, around: aroundOf(selector) };
          settings.set(key, [...(settings.get(key) ?? []), setting]);
        }
  return [...settings.values()].flatMap((same) => {
    const first = same.find((one) => same.some((other) => collide(one, other)));
    return first ? [`${first.what}: ${[...new Set(same.map(({ sheet }) => sheet))].join(', ')}`] : [];
  });
}

/** Elements that stand in two different parts are not the same element. */
function collide(one: Setting, other: Setting): boolean {
  return one.sheet !== other.sheet && (one.around === other.around || one.around === '' || other.around === '');
}

function aroundOf(selector: Selector): string {
  const last = selector.findLastIndex(({ type }) => type === 'combinator');
  return selector
    .slice(0, Math.max(last, 0))
    .flatMap((each) => (each.type === 'class' ? [each.name] : []))
    .join(' ');
}

/** The classes of the element that a selector is about. */
function subjectOf(selector: Selector): readonly string[] {
  const last = selector.findLastIndex(({ type }) => type === 'combinator');
  return selector.slice(last + 1).flatMap((component) => (component.type === 'class' ? [component.name] : []));
}

function pseudoElementOf(selector: Selector): string {
  return selector.flatMap((component) => (component.type === 'pseudo-element' ? [component.kind] : [])).join('');
}

/** How many classes, attributes and states a selector counts for, and how many elements. */
function weightOf(selector: Selector): string {
  const all = selector.map(weigh);
  return [0, 1].map((place) => all.reduce((sum, weight) => sum + (weight[place] ?? 0), 0)).join('.');
}

function weigh(component: SelectorComponent): readonly [number, number] {
  if (component.type === 'class' || component.type === 'attribute') return [1, 0];
  if (component.type === 'type' || component.type === 'pseudo-element') return [0, 1];
  if (component.type !== 'pseudo-class' || component.kind === 'where') return [0, 0];
  if (!('selectors' in component)) return [1, 0];
  const inner = (component as { readonly selectors: readonly Selector[] }).selectors.map(weightOf);
  const [classes = 0, types = 0] = (inner.toSorted().at(-1) ?? '').split('.').map(Number);
  return [classes, types];
}
