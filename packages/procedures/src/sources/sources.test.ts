import { expect, it } from 'vitest';
import { riskFactorStatements } from '../risk-factors/index.ts';
import { procedures } from '../testing/worded-procedures.ts';
import { warningSigns } from '../warning-signs/index.ts';
import { citation, sources, type SourceId } from './index.ts';

it('holds no work that nothing stands on', () => {
  const used = new Set<SourceId>([
    ...procedures.flatMap(({ statements }) => Object.values(statements).flatMap((x) => x.sources)),
    ...Object.values(riskFactorStatements).flatMap((x) => x.sources),
    ...Object.values(warningSigns).flatMap((x) => x.provenance.sources),
  ]);
  expect(Object.keys(sources).filter((id) => !used.has(id as SourceId))).toEqual([]);
  expect([...used].filter((id) => !(id in sources))).toEqual([]);
});

it('names authors, year, title and DOI in one line', () => {
  expect(citation('howe-2019')).toBe(
    'Howe MS, Keys W, Richards D; J Dent 84:9-21 (2019). Long-term (10-year) dental implant survival: a systematic review and sensitivity meta-analysis. doi:10.1016/j.jdent.2019.03.008',
  );
});

it('leaves out what a work does not give', () => {
  expect(citation('welsford-aftercare')).toBe('Welsford Dental. Post-operative instructions: implant placement.');
});
