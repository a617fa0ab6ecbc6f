/// <reference types="node" />
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { withFeatureSection } from './feature-section.examples.ts';
import { FEATURES, SURVEY } from './features.examples.ts';
import { scenarioFiles } from './read-scenarios.examples.ts';

const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));

const files = scenarioFiles();
const features = FEATURES.flatMap((section) => section.features);

describe('the feature table', () => {
  it('stands in the README as the scenarios prove it (`vitest run -u` writes it anew)', async () => {
    const readme = `${PACKAGE}README.md`;
    const written = withFeatureSection(readFileSync(readme, 'utf8'), files);
    await expect(written).toMatchFileSnapshot(readme);
    for (const [, link = ''] of written.matchAll(/\]\((src\/[^)]+)\)/g))
      expect(existsSync(PACKAGE + link), link).toBe(true);
  });

  it.each(features.filter(({ isOfScreen }) => isOfScreen))('shows "$name" on the screen alone', ({ row, test }) => {
    expect(files.filter((file) => file.row === row)).toEqual([]);
    expect(test).toBeDefined();
  });

  it.each(features.filter(({ verdict, isOfScreen }) => verdict === 'yes' && !isOfScreen))(
    'says yes to "$name" because a scenario shows it, and none is known to fail',
    ({ row }) => {
      const own = files.filter((file) => file.row === row);
      expect(own.length).toBeGreaterThan(0);
      expect(own.filter(({ fault }) => fault !== undefined).map(({ path }) => path)).toEqual([]);
    },
  );

  it.each(features.filter(({ verdict }) => verdict !== 'yes'))('says what is missing of "$name"', ({ missing }) => {
    expect(missing).toMatch(/^[A-Z].*\.$/);
  });

  it('has each row once, and a row for every folder of scenarios', () => {
    const rows = features.map(({ row }) => row);
    expect(new Set(rows).size).toBe(rows.length);
    expect(files.filter(({ row }) => !rows.includes(row)).map(({ path }) => path)).toEqual([]);
  });

  it('counts no more systems than were read', () => {
    for (const { name, peers } of features)
      expect(peers[0] + peers[1] + peers[2], name).toBeLessThanOrEqual(SURVEY.systems);
  });
});
