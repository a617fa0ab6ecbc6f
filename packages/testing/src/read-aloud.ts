import { virtual } from '@guidepup/virtual-screen-reader';
import { render } from '@testing-library/react';
import type { ReactElement } from 'react';

/**
 * What a screen reader says that goes through a page from top to bottom, a line for each thing: role, name, state,
 * description. A machine works it out from the accessibility tree, so that nobody writes down what they wish to hear.
 * @param use What somebody does with the page before it is read.
 */
export async function readAloud(
  shown: ReactElement,
  use: (page: HTMLElement) => unknown = () => undefined,
): Promise<readonly string[]> {
  const page = document.body.appendChild(document.createElement('div'));
  page.role = 'document';
  const { unmount } = render(shown, { container: page });
  await use(page);

  await virtual.start({ container: page });
  // Behind the end it begins anew; where there is nothing to say it does so at once.
  do await virtual.next();
  while (!/^(?:end of )?document$/u.test(await virtual.lastSpokenPhrase()));
  const spoken = await virtual.spokenPhraseLog();
  await virtual.stop();
  unmount();
  page.remove();
  return spoken.slice(1, -1);
}
