import { LOCALES, toCivilDate, type Locale } from '../../../packages/core/src/index.ts';
import type { Browser } from 'playwright';
import { createElement, type ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROCEDURE_IDS, type ProcedureId } from '../../../packages/procedures/src/index.ts';
import { worded } from '../../../packages/procedures/src/testing/worded-procedures.ts';
import { warningSignsEn } from '../../../packages/procedures/src/warning-signs/en.ts';
import { warningSignsEs } from '../../../packages/procedures/src/warning-signs/es.ts';
import { warningSignsKo } from '../../../packages/procedures/src/warning-signs/ko.ts';
import { planRecovery } from '../../../packages/recovery-timeline/src/engine/index.ts';
import { recoveryEn } from '../../../packages/recovery-timeline/src/messages/en.ts';
import { recoveryEs } from '../../../packages/recovery-timeline/src/messages/es.ts';
import { recoveryKo } from '../../../packages/recovery-timeline/src/messages/ko.ts';
import { RecoveryPlanView } from '../../../packages/recovery-timeline/src/react/index.ts';
import { manyEvents } from '../../../scripts/report/recovery/many-events.ts';
import {
  FORMATS,
  openBrowser,
  printHtml,
  squeezed,
  type PrintOptions,
} from '../../../scripts/report/recovery/paper.ts';

/* What only a browser knows: what comes to paper, and on how many sheets. Read from the PDF that it prints. */

const PHONE = '020 7946 0000';
const NUMBERS = { emergencyNumber: '112', clinicPhone: PHONE };
const WORDS = {
  en: { messages: recoveryEn, warningSigns: warningSignsEn },
  ko: { messages: recoveryKo, warningSigns: warningSignsKo },
  es: { messages: recoveryEs, warningSigns: warningSignsEs },
} as const satisfies Record<Locale, unknown>;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const print = (from: Browser, shown: ReactElement, options: PrintOptions) =>
  printHtml(from, renderToString(shown), options);

describe('a plan of many events', () => {
  const view = (count: number, printing = false) => {
    const { plan, texts, titles } = manyEvents(count);
    const shown = createElement(RecoveryPlanView, { ...WORDS.en, ...NUMBERS, plan, texts, locale: 'en', printing });
    return { shown, titles };
  };
  const missing = (titles: readonly string[], text: string) => titles.filter((title) => !text.includes(title));

  it('has 12 of 12 titles in the HTML of the server', () => {
    const { shown, titles } = view(12);
    expect(titles).toHaveLength(12);
    expect(missing(titles, renderToString(shown))).toEqual([]);
  });

  it.each(FORMATS)('prints 100 of 100 on %s, also where they are folded on the screen', async (format) => {
    for (const printing of [false, true]) {
      const { shown, titles } = view(100, printing);
      const sheets = await print(browser, shown, { format });
      expect(titles).toHaveLength(100);
      expect(missing(titles, sheets.join(' '))).toEqual([]);
      for (const sheet of sheets) expect(sheet).toContain(PHONE);
    }
  });
});

/** Each procedure alone, and the two that the clinic's own site begins with. */
const CHOICES: readonly (readonly ProcedureId[])[] = [
  ...PROCEDURE_IDS.map((id) => [id]),
  ['chin-implant', 'dental-implant'],
];

describe.each(CHOICES.map((ids) => ({ name: ids.join(' and '), ids })))('the page for a wall of $name', ({ ids }) => {
  it.each(LOCALES)('is one sheet of A4 or Letter with every sign and number (%s)', async (locale) => {
    const on = toCivilDate('2026-11-23');
    const plan = planRecovery(ids.map((id) => ({ key: id, procedure: worded[locale][id].procedure, on })));
    const shown = createElement(RecoveryPlanView, {
      ...WORDS[locale],
      ...NUMBERS,
      plan,
      texts: Object.fromEntries(ids.map((id) => [id, worded[locale][id].words])),
      locale,
      printing: 'fridge',
    });
    for (const format of FORMATS) {
      const sheets = await print(browser, shown, { format, locale });
      expect(sheets).toHaveLength(1);
      const text = squeezed(sheets.join(' '));
      expect(text).toContain(squeezed(PHONE));
      expect(text).toContain('112');
      // A machine without a Korean face prints boxes, whose words nobody can read back.
      if (locale === 'ko') continue;
      for (const sign of plan.warningSigns)
        expect(text).toContain(squeezed(WORDS[locale].warningSigns.signs[sign.id].sign));
    }
  });
});
