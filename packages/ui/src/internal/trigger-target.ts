import { OsseoError } from '@osseo/core';

/**
 * The element that a trigger opens.
 * @throws {OsseoError} `part-outside-root` when it is not on the page.
 */
export function triggerTarget(trigger: string, root: string, id: string): HTMLElement {
  const target = document.getElementById(id);
  if (target) return target;
  throw new OsseoError(
    'part-outside-root',
    `A <${trigger} for="${id}"> was pressed, and no <${root} id="${id}"> is on the page. Render the ${root.toLowerCase()}, closed, beside the trigger.`,
  );
}
