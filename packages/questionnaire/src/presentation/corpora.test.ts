import { expect, it } from 'vitest';
import { withPublicForms } from '../engine/testing/public-resources.ts';
import { readPresentation } from './read-presentation.ts';
import { RICH_TAGS, type RichText } from './rich-text/rich-text.ts';

withPublicForms((forms) => {
  it('reads how every public form asks to look, and keeps what is allowed', () => {
    const marked = forms
      .flatMap(([, form]) => Object.values(readPresentation(form).items))
      .flatMap(({ text }) => text ?? []);
    expect(marked.length).toBeGreaterThan(900);
    for (const { text } of marked) expectAllowed(text);
  });
});

function expectAllowed(text: RichText): void {
  for (const node of text) {
    if (typeof node === 'string') continue;
    expect(RICH_TAGS).toContain(node.tag);
    expectAllowed(node.children);
  }
}
