import axe from 'axe-core';
import { expect } from 'vitest';

/**
 * Fails with the rule, the reason and the element of every finding of axe in `container`.
 *
 * `region` is off, because a part is not a page; so is `color-contrast`, because
 * jsdom has no colours: the stories check it in a browser.
 */
export async function expectNoAxeViolations(container: Element): Promise<void> {
  const { violations } = await axe.run(container, {
    rules: { region: { enabled: false }, 'color-contrast': { enabled: false } },
  });
  const findings = violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
  expect(findings, findings.join('\n')).toEqual([]);
}
