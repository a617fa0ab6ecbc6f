import { LOCALES } from '@osseo/core';
import { describe, expect, it } from 'vitest';
import { bodySitesEn } from './en.ts';
import { bodySitesEs } from './es.ts';
import { BODY_SITE_IDS, bodySites, mirror, siteName, SIDES, sidesOf, siteProblem } from './index.ts';
import { bodySitesKo } from './ko.ts';

const words = { en: bodySitesEn, ko: bodySitesKo, es: bodySitesEs };
const sided = BODY_SITE_IDS.filter((site) => bodySites[site].sided);
const single = BODY_SITE_IDS.filter((site) => !bodySites[site].sided);
const sidedBothWays = sided.flatMap((site) => SIDES.map((side) => [site, side] as const));

describe('sides', () => {
  it('are left and right', () => {
    expect(SIDES).toEqual(['left', 'right']);
  });

  it.each(SIDES)('%s is never its mirror image, and is itself when mirrored twice', (side) => {
    expect(mirror(side)).not.toBe(side);
    expect(mirror(mirror(side))).toBe(side);
  });
});

describe('sites', () => {
  it.each(BODY_SITE_IDS)('%s is known by its id', (site) => {
    expect(bodySites[site].id).toBe(site);
  });

  it('are these, and sided where the body has two', () => {
    expect(Object.keys(bodySites)).toEqual([...BODY_SITE_IDS]);
    expect(sided).toEqual([
      'outer-eye',
      'temple',
      'under-eye',
      'cheekbone',
      'cheek',
      'nasolabial-fold',
      'jawline',
      'jaw-angle',
      'jaw-body',
      'masseter',
      'ear',
      'rib',
      'breast',
      'hand-back',
      'flank',
      'hip',
      'buttock',
      'thigh',
      'knee',
    ]);
  });

  it('have a SNOMED CT code each where they have one, and share none', () => {
    const codes = BODY_SITE_IDS.flatMap((site) => bodySites[site].codes);
    expect(codes.map(({ code }) => code).toSorted()).toEqual(
      [
        '13881006',
        '23747009',
        '46862004',
        '48477009',
        '58602004',
        '60819002',
        '68367000',
        '76752008',
        '85562004',
        '89545001',
      ].toSorted(),
    );
    for (const { system } of codes) expect(system).toBe('http://snomed.info/sct');
  });
});

describe.each(sided)('a plan with %s', (site) => {
  it('may name either side', () => {
    expect(sidesOf(site)).toEqual(['left', 'right']);
    for (const side of SIDES) expect(siteProblem(site, side)).toBeNull();
  });

  it('must name one', () => {
    expect(siteProblem(site, undefined)).toBe('side-missing');
  });
});

describe.each(single)('a plan with %s', (site) => {
  it('names no side', () => {
    expect(sidesOf(site)).toEqual([]);
    expect(siteProblem(site, undefined)).toBeNull();
    for (const side of SIDES) expect(siteProblem(site, side)).toBe('side-not-applicable');
  });
});

describe.each(LOCALES)('words in %s', (locale) => {
  const { names, sides } = words[locale];

  it('name every site, each in its own way', () => {
    expect(Object.keys(names).toSorted()).toEqual(BODY_SITE_IDS.toSorted());
    for (const name of Object.values(names)) expect(name).toBe(name.trim());
    expect(new Set(Object.values(names)).size).toBe(BODY_SITE_IDS.length);
    expect(Object.values(names)).not.toContain('');
  });

  it('name the two sides differently', () => {
    expect(sides.left).not.toBe(sides.right);
  });

  it.each(sidedBothWays)('say %s with its %s side, and not with the other', (site, side) => {
    const text = siteName({ site, side }, words[locale]);
    expect(text).toContain(names[site]);
    expect(text).toContain(sides[side]);
    expect(text).not.toContain(sides[mirror(side)]);
    expect(text).not.toMatch(/[{}]/);
    expect(text).not.toBe(siteName({ site, side: mirror(side) }, words[locale]));
  });

  it.each(BODY_SITE_IDS)('say %s alone where no side is named', (site) => {
    expect(siteName({ site }, words[locale])).toBe(names[site]);
  });

  it('are a draft', () => {
    expect(words[locale].review.status).toBe('draft');
  });
});

it('reads as running text', () => {
  expect(siteName({ site: 'cheek', side: 'left' }, bodySitesEn)).toBe('left cheek');
  expect(siteName({ site: 'hand-back', side: 'right' }, bodySitesEn)).toBe('right hand (back)');
  expect(siteName({ site: 'buttock', side: 'right' }, bodySitesKo)).toBe('오른쪽 엉덩이');
  expect(siteName({ site: 'cheek', side: 'left' }, bodySitesEs)).toBe('mejilla del lado izquierdo');
});
