import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright';

declare global {
  interface Window {
    readonly axe: typeof axe;
    /** Looks at an element as it stands, where somebody looks. */
    osseoLook?: (element: Element) => Promise<readonly string[]>;
  }
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Has every page of the browser looked at with axe: in light by every rule, in dark by those that colours decide. */
export async function lookWithAxe(page: Page): Promise<void> {
  // A colour on its way to another one would be measured half-way.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.addInitScript({ path: AXE });
  await page.addInitScript(defineLook);
}

/** Runs in the page. */
function defineLook(): void {
  // A story is no page: it has neither a first heading nor regions, and shows a landmark once for each state.
  const ofPages = Object.fromEntries(
    ['region', 'page-has-heading-one', 'landmark-one-main', 'landmark-unique'].map((rule) => [
      rule,
      { enabled: false },
    ]),
  );
  const looks = {
    dark: { runOnly: ['color-contrast', 'link-in-text-block'] },
    light: { rules: ofPages },
  };
  // Colours that are drawn as if they were forced are not ours, and are not drawn again for what is pressed.
  const drawn = '.osseo-storybook-state[data-state="forced-colors"]';
  window.osseoLook = async (element) => {
    if (element.closest(drawn)) return [];
    const findings: string[] = [];
    for (const [scheme, options] of Object.entries(looks)) {
      document.documentElement.dataset['osseoScheme'] = scheme;
      // Who paints by script paints anew.
      await Promise.resolve();
      const { violations } = await window.axe.run(
        { include: element, exclude: drawn },
        { resultTypes: ['violations'], ...options },
      );
      for (const { id, nodes } of violations) findings.push(...nodes.map(({ html }) => `${scheme}: ${id}: ${html}`));
    }
    return findings;
  };
}
