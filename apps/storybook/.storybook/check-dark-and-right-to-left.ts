import axe from 'axe-core';

interface CheckedStory {
  readonly canvasElement: HTMLElement;
  readonly parameters: { readonly a11y?: { readonly test?: string } };
}

/** The rules that colours and layout decide. The others find the same as in the first look. */
const RULES_OF_LOOKS = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'] as const;

/**
 * Looks at every story a second time, on dark paper and from right to left,
 * when the stories run as tests. Axe runs twice on one rendering, which costs a
 * fraction of rendering everything again in a second browser.
 *
 * @throws Error with the rule and the element of every finding.
 */
export async function checkDarkAndRightToLeft({ canvasElement, parameters }: CheckedStory): Promise<void> {
  if (import.meta.env.MODE !== 'test' || parameters.a11y?.test === 'off') return;

  const { documentElement: page } = document;
  const { dir } = page;
  const scheme = page.dataset['osseoScheme'];
  const skipped = [...canvasElement.querySelectorAll<HTMLElement>('.osseo-form-group')];
  try {
    // What is skipped far from the window would begin to change its colours when axe scrolls to it.
    for (const group of skipped) group.style.contentVisibility = 'visible';
    page.dir = 'rtl';
    page.dataset['osseoScheme'] = 'dark';
    await settled();
    const { violations } = await axe.run(canvasElement, { runOnly: [...RULES_OF_LOOKS], resultTypes: ['violations'] });
    const findings = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    if (findings.length > 0) throw new Error(`On dark paper, right to left:\n${findings.join('\n')}`);
  } finally {
    for (const group of skipped) group.style.contentVisibility = '';
    page.dir = dir;
    page.dataset['osseoScheme'] = scheme;
  }
}

/** Waits until no colour is on its way to another one, which axe would measure half-way. What turns for ever is let be. */
async function settled(): Promise<void> {
  await new Promise(requestAnimationFrame);
  const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(ending.map(({ finished }) => finished));
}
