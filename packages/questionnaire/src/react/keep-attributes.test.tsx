import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import * as questions from './examples/questions.examples.ts';
import { at, show } from './examples/show.examples.tsx';
import { keepAttributes } from './keep-attributes.ts';

afterEach(cleanup);

describe('a letter', () => {
  it.each([
    ['a line of text', questions.line],
    ['a number', questions.decimalNumber],
  ])('leaves the name and the type of %s alone', async (_, question) => {
    const { user } = show(question);
    const field = screen.getByRole<HTMLInputElement>('textbox');
    await user.click(field);
    const written = watch(field);
    await user.type(field, '12');

    expect(field.value).toBe('12');
    expect(written()).toEqual([]);
  });
});

describe('an input that has been come to', () => {
  /** An input whose name and type its owner may change, as React writes them. */
  async function enter() {
    const { container, rerender } = render(<Entered name="first" type="text" />);
    const field = at([...container.querySelectorAll('input')], 0);
    await userEvent.click(field);
    return { field, rerender };
  }

  it('takes another name and another type', async () => {
    const { field, rerender } = await enter();
    rerender(<Entered name="second" type="tel" />);

    expect([field.name, field.type]).toEqual(['second', 'tel']);
    expect(field.outerHTML).toContain('name="second"');
  });

  it('loses the name that it has no more', async () => {
    const { field, rerender } = await enter();
    rerender(<Entered />);

    expect([field.name, field.type]).toEqual(['', 'text']);
  });
});

function Entered(props: { name?: string; type?: string }) {
  return (
    <form ref={(form) => form?.addEventListener('focusin', keepAttributes)}>
      <input {...props} value="1" readOnly />
    </form>
  );
}

/** Which of its name and its type have been written since, even as they were. */
function watch(field: HTMLInputElement): () => readonly (string | null)[] {
  const written: MutationRecord[] = [];
  const observer = new MutationObserver((records) => void written.push(...records));
  observer.observe(field, { attributeFilter: ['name', 'type'] });
  return () => [...written, ...observer.takeRecords()].map(({ attributeName }) => attributeName);
}
