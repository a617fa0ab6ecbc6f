import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { PROCEDURE_IDS } from '../../packages/procedures/src/index.ts';
import { procedureNamesEn } from '../../packages/procedures/src/names/en.ts';
import { ROOT } from '../../scripts/lib/steps.ts';

const page = (folder: string, id: string): string =>
  readFileSync(path.join(ROOT, 'apps/storybook/src', folder, `${id}.mdx`), 'utf8');

const titleOf = (id: (typeof PROCEDURE_IDS)[number]): string => {
  const name = procedureNamesEn[id];
  return name.charAt(0).toUpperCase() + name.slice(1);
};

it.each(PROCEDURE_IDS)('%s has a page of its own, under its own name', (id) => {
  const text = page('procedures', id);
  expect(text).toContain(`<ProcedurePage id="${id}" />`);
  expect(text).toContain(`<Meta title="Procedures/${titleOf(id)}" />`);
});

it.each(PROCEDURE_IDS)('%s has a sheet that a clinician signs, under its own name', (id) => {
  const text = page('clinical-review', id);
  expect(text).toContain(`<ProcedureReview id="${id}" />`);
  expect(text).toContain(`<Meta title="Clinical review/${titleOf(id)}" />`);
});

it.each(['risk-factors', 'warning-signs', 'complications'])('the %s have a sheet that a clinician signs', (id) => {
  expect(page('clinical-review', id)).toContain(`<CatalogueReview of="${id}" />`);
});
