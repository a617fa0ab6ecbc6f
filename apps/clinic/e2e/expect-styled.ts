import path from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { bundleCss, withoutNesting } from '../../../scripts/build-css.ts';

const PACKAGES = ['ui', 'questionnaire', 'risk-forms', 'recovery-timeline'];
const app = path.resolve(import.meta.dirname, '..');

/** Every rule that our packages have for anything. */
const everything = PACKAGES.map((name) => bundleCss(path.join(app, '../../packages', name, 'src/styles.css'))).join(
  '\n',
);

/** Expects every rule that could touch something on the page to be in a stylesheet that the page has loaded. */
export async function expectStyled(page: Page): Promise<void> {
  expect([page.url(), ...(await missingRules(page))]).toEqual([page.url()]);
}

/** Selectors of our packages that find something on the page and stand in no stylesheet of it. */
export async function missingRules(page: Page): Promise<readonly string[]> {
  const loaded = await Promise.all(
    (await stylesheetsOf(page)).map(async (address) => withoutNesting(await read(page, address))),
  );
  return page.evaluate(lookForMissing, { everything, loaded: loaded.join('\n') });
}

/** The addresses of the stylesheets that a page has loaded, without those of its faces, which belong to a language. */
export async function stylesheetsOf(page: Page): Promise<readonly string[]> {
  // A click does not wait for the stylesheets of the page to which it leads.
  await page.waitForLoadState();
  const addresses = await page.evaluate(() => [...document.styleSheets].map(({ href }) => href ?? ''));
  return addresses.filter((address) => address !== '' && !address.includes('/fonts-'));
}

async function read(page: Page, address: string): Promise<string> {
  // A server may close a connection that has waited just when it is used again.
  return (await page.request.get(address, { maxRetries: 2 })).text();
}

/** Runs in the page. A rule for a state that a person brings about, or for what is drawn before an element, asks for the element. */
function lookForMissing(css: { readonly everything: string; readonly loaded: string }): readonly string[] {
  const loaded = new Set(selectorsIn(sheetOf(css.loaded)));
  return [...new Set(selectorsIn(sheetOf(css.everything)))].filter((one) => !loaded.has(one) && isThere(one));

  function sheetOf(text: string): CSSRuleList {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet.cssRules;
  }

  function selectorsIn(rules: CSSRuleList): readonly string[] {
    return [...rules].flatMap((rule) => {
      const inside = 'cssRules' in rule ? selectorsIn(rule.cssRules as CSSRuleList) : [];
      return rule instanceof CSSStyleRule ? [...split(rule.selectorText), ...inside] : inside;
    });
  }

  /** At commas that stand in no bracket. */
  function split(list: string): readonly string[] {
    let depth = 0;
    const parts = [''];
    for (const letter of list) {
      if (letter === '(') depth += 1;
      if (letter === ')') depth -= 1;
      if (letter === ',' && depth === 0) parts.push('');
      else parts[parts.length - 1] += letter;
    }
    return parts.map((part) => part.trim());
  }

  function isThere(selector: string): boolean {
    const still = selector
      .replaceAll(/::[\w-]+(?:\([^)]*\))?/g, '')
      .replaceAll(/:(?:hover|focus|focus-visible|active|visited)(?![\w-])/g, ':where(*)');
    return document.querySelector(still || '*') !== null;
  }
}
