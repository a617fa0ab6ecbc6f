import type { Locator, Page } from 'playwright';

/** What somebody does not see in forced colours of a problem: the words, and a line beside them. */
export function problemsUnseen(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const unseen: string[] = [];
    for (const around of document.querySelectorAll('[data-invalid].osseo-field, [data-invalid].osseo-fieldset')) {
      const { borderInlineStartStyle, borderInlineStartWidth } = getComputedStyle(around);
      if (borderInlineStartStyle !== 'solid' || Number.parseFloat(borderInlineStartWidth) < 3) unseen.push('no line');
      if (!around.querySelector('.osseo-field-error')?.textContent) unseen.push('no words');
    }
    const summary = document.querySelector('.osseo-error-summary');
    if (!summary || Number.parseFloat(getComputedStyle(summary).borderBlockStartWidth) < 1) unseen.push('no summary');
    return unseen;
  });
}

/** Whether something looks different afterwards. */
export async function looksDifferent(page: Page, what: Locator, change: () => Promise<void>): Promise<boolean> {
  await what.scrollIntoViewIfNeeded();
  const before = await picture(page, what);
  await change();
  return !before.equals(await picture(page, what));
}

async function picture(page: Page, what: Locator): Promise<Buffer> {
  const box = await what.boundingBox();
  if (!box) throw new Error('It is not on the page.');
  const { x, y, width, height } = box;
  return page.screenshot({
    clip: { x: x - 6, y: y - 6, width: width + 12, height: height + 12 },
    caret: 'hide',
    animations: 'disabled',
  });
}
