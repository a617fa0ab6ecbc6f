import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright';
import { expect } from 'vitest';

/** Expects axe to find nothing on the page as it stands. */
export async function expectAxeClean(page: Page, options: RunOptions = {}): Promise<void> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(
    async (wanted) => {
      const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
      const { violations } = await inPage.run(wanted);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`);
    },
    { ...options, resultTypes: ['violations'] } satisfies RunOptions,
  );
  expect([page.url(), ...found]).toEqual([page.url()]);
}
