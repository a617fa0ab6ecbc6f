import { expect, it } from 'vitest';
import { complications } from '../complications/index.ts';
import { instruments } from '../risk-factors/instruments.ts';
import { recoveryRules } from '../recovery-rules/index.ts';
import { riskFactorStatements } from '../risk-factors/index.ts';
import { CODE_SYSTEM_SOURCES } from '../model/coding.ts';
import { FORBIDDEN } from '../testing/corrections/forbidden-words.ts';
import { procedures } from '../testing/worded-procedures.ts';
import { warningSigns } from '../warning-signs/index.ts';
import { citation, sources, type Source, type SourceId } from './index.ts';

it('holds no work that nothing stands on', () => {
  const used = new Set<string>([
    ...Object.values(CODE_SYSTEM_SOURCES),
    ...procedures.flatMap(({ statements }) => Object.values(statements).flatMap((x) => x.sources)),
    ...Object.values(riskFactorStatements).flatMap((x) => x.sources),
    ...Object.values(instruments).flatMap((x) => x.sources),
    ...[...Object.values(warningSigns), ...Object.values(complications), ...recoveryRules].flatMap(
      (x) => x.provenance.sources,
    ),
  ]);
  expect(Object.keys(sources).filter((id) => !used.has(id))).toEqual([]);
  expect([...used].filter((id) => !(id in sources))).toEqual([]);
});

it('names authors, year, title and DOI in one line', () => {
  expect(citation('howe-2019')).toBe(
    'Howe MS, Keys W, Richards D; J Dent 84:9-21 (2019). Long-term (10-year) dental implant survival: a systematic review and sensitivity meta-analysis. doi:10.1016/j.jdent.2019.03.008',
  );
});

it('names the page that was read where there is no DOI', () => {
  expect(citation('welsford-aftercare')).toBe(
    'Welsford Dental. Post-operative instructions: implant placement. https://welsforddental.com.au/faq/post-operative-instructions-implant-placement/20130',
  );
  for (const [id, { doi, address }] of Object.entries<Source>(sources)) {
    if (address === undefined) continue;
    expect(doi, id).toBe(null);
    expect(new URL(address).protocol, id).toMatch(/^https?:$/);
    expect(address, id).not.toMatch(/\s/);
  }
});

it('names no brand of a prescription medicine', () => {
  const brand = FORBIDDEN['a brand of a prescription medicine']?.en.pattern ?? /./;
  const cited = Object.keys(sources).map((id) => citation(id as SourceId));
  expect(cited.filter((line) => brand.test(line))).toEqual([]);
});

it('leaves out what a work does not give', () => {
  const { by, title } = sources['seed-002'];
  expect(citation('seed-002')).toBe(`${by}. ${title}.`);
});

it('cites a clinic’s own work, and names one that is missing', () => {
  const own = { title: 'Our audit', by: 'The clinic', year: 2026, doi: null, kind: 'survey' } as const;
  expect(citation('own:audit', { 'own:audit': own })).toBe('The clinic (2026). Our audit.');
  expect(() => citation('own:audit')).toThrow('ownSources');
});
