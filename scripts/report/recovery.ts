import { isDeepStrictEqual } from 'node:util';
import { fileURLToPath } from 'node:url';
import { readByIcalJs, readByNodeIcal } from '../../packages/recovery-timeline/src/engine/calendar/judges.examples.ts';
import { toCalendar } from '../../packages/recovery-timeline/src/engine/calendar/index.ts';
import { fromCarePlan, toCarePlan } from '../../packages/recovery-timeline/src/engine/fhir/index.ts';
import { recoveryEn } from '../../packages/recovery-timeline/src/messages/en.ts';
import { recoveryEs } from '../../packages/recovery-timeline/src/messages/es.ts';
import { recoveryKo } from '../../packages/recovery-timeline/src/messages/ko.ts';
import { publishedPackages } from '../verify/published-packages.ts';
import { bundle, importBundle } from './browser/bundle.ts';

import type { hundredEvents } from './recovery/on-server.tsx';
import { openBrowser, printHtml } from './recovery/paper.ts';
import { plansThatShip, type ShippedPlan } from './recovery/plans-that-ship.ts';
import { RECOVERY_RULES, rulesInTests } from './recovery/rules-in-tests.ts';

export interface RecoveryFigures {
  /** Rules that the recovery logic numbers, and those that a test names. */
  readonly rules: { readonly numbered: number; readonly tested: number };
  /** Invariants that hold whatever is planned, each a property. */
  readonly invariants: number;
  /** Calendar files of every procedure, and those that two parsers read alike, event by event. */
  readonly calendarCases: { readonly tried: number; readonly accepted: number };
  /** Plans of every procedure as a FHIR CarePlan, and those that come back as they were. */
  readonly fhirRoundTrips: { readonly tried: number; readonly equal: number };
  /** Procedures with a plan of their own. */
  readonly procedures: number;
  /** Languages that the timeline speaks. */
  readonly locales: number;
  /** Of a hundred events, the titles that Chromium puts on paper. */
  readonly printed: number;
}

const ON_SERVER = fileURLToPath(import.meta.resolve('./recovery/on-server.tsx'));

const MESSAGES = { en: recoveryEn, es: recoveryEs, ko: recoveryKo };

/** The timeline in numbers: every plan that ships, made, sent, read back and printed. */
export async function reportRecovery(): Promise<RecoveryFigures> {
  const { rules, invariants } = rulesInTests();
  const plans = plansThatShip();
  const dated = plans.filter(({ plan }) => plan.anchor !== null);
  return {
    rules: { numbered: RECOVERY_RULES.length, tested: rules.size },
    invariants: invariants.size,
    calendarCases: { tried: dated.length, accepted: dated.filter(isReadAlike).length },
    fhirRoundTrips: { tried: plans.length, equal: plans.filter(comesBack).length },
    procedures: new Set(plans.map(({ procedure }) => procedure)).size,
    locales: localesOfTimeline(),
    printed: await printedOfHundred(),
  };
}

function isReadAlike({ plan, texts, locale }: ShippedPlan): boolean {
  const messages = MESSAGES[locale].calendar;
  const file = toCalendar(plan, { texts, messages, locale, stamp: '20261121T090000Z', detail: 'full' });
  const [one, other] = [readByIcalJs(file), readByNodeIcal(file)];
  return one.length > 0 && isDeepStrictEqual(one, other);
}

function comesBack({ plan, texts, locale }: ShippedPlan): boolean {
  const subject = { reference: 'Patient/1' };
  const sent = JSON.stringify(toCarePlan(plan, { texts, messages: MESSAGES[locale], locale, subject }));
  return isDeepStrictEqual(fromCarePlan(JSON.parse(sent)), plan);
}

async function printedOfHundred(): Promise<number> {
  const script = await bundle({ input: ON_SERVER, platform: 'node', plugin: { name: 'as-it-is' } });
  const { html, titles } = (
    await importBundle<{ readonly hundredEvents: typeof hundredEvents }>(script)
  ).hundredEvents();
  const browser = await openBrowser();
  const sheets = await printHtml(browser, html, { format: 'A4' });
  await browser.close();
  return titles.filter((title) => sheets.join(' ').includes(title)).length;
}

function localesOfTimeline(): number {
  const published = publishedPackages().find(({ name }) => name === '@osseo/recovery-timeline');
  return published?.entries.filter((entry) => /^\.\/messages\/\w+$/.test(entry)).length ?? 0;
}
