import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ROOT } from '../../scripts/lib/steps.ts';
import { bundleSize, loadSizes } from '../../scripts/report/bundle-size.ts';

const TIMELINE = path.join(ROOT, 'packages/recovery-timeline/src');
const QUESTIONNAIRE = path.join(ROOT, 'packages/questionnaire/src');

/** What a page with a plan pays more for asking how somebody is, and for showing their days. */
const CHECK_IN_CEILING = 8_000;

/** The read-only page, and a form: a package of its own with a ceiling of its own. */
const PAGE = [
  `export { planRecovery } from '${TIMELINE}/engine/index.ts';`,
  `export { RecoveryPlanView } from '${TIMELINE}/react/index.ts';`,
  `export { recoveryEn } from '${TIMELINE}/messages/en.ts';`,
  `export { answersOf, createSession, readQuestionnaire } from '${QUESTIONNAIRE}/engine/index.ts';`,
  `export { HeadingLevel, QuestionnaireForm } from '${QUESTIONNAIRE}/react/index.ts';`,
  `export { en } from '${QUESTIONNAIRE}/messages/en.ts';`,
];
const CHECK_IN = [
  `export * as checkIn from '${TIMELINE}/check-in/index.ts';`,
  `export { checkInEn } from '${TIMELINE}/check-in/messages/en.ts';`,
  `export { draftedRules } from '${TIMELINE}/check-in/engine/index.ts';`,
];
const TREND = [
  `export * as trend from '${TIMELINE}/trend/index.ts';`,
  `export { trendEn } from '${TIMELINE}/trend/messages/en.ts';`,
];

const trial = mkdtempSync(path.join(tmpdir(), 'osseo-check-in-sizes-'));
afterAll(() => rmSync(trial, { recursive: true, force: true }));

it('check-in and trend weigh at most 8 kB over a page with a plan, with all that they load later', async () => {
  const page = await bundleSize(entryOf('page', PAGE));
  const all = await bundleSize(entryOf('all', [...PAGE, ...CHECK_IN, ...TREND]));
  expect(all - page).toBeLessThanOrEqual(CHECK_IN_CEILING);
});

it('the lines of the trend are loaded where they are shown', async () => {
  const { later } = await loadSizes(entryOf('trend', TREND));
  expect(later.length).toBe(1);
  expect(later[0]).toBeGreaterThan(1_000);
});

function entryOf(name: string, lines: readonly string[]): string {
  const file = path.join(trial, `${name}.ts`);
  writeFileSync(file, lines.join('\n'));
  return file;
}
