import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { en } from './en.ts';
import { MessagesProvider } from './messages-provider.tsx';
import type { UiMessages } from './ui-messages.ts';
import { useWords } from './use-words.ts';

let says: ReturnType<typeof silenced>;

beforeEach(() => {
  says = silenced();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the words of a part', () => {
  it('are its own where it has some, and those of the provider for the rest', () => {
    render(
      <MessagesProvider messages={en}>
        <Close />
        <Close messages={{ close: 'Shut' }} />
      </MessagesProvider>,
    );

    expect(screen.getByText(String(en.dialog.close))).toBeTruthy();
    expect(screen.getByText('Shut')).toBeTruthy();
    expect(says).not.toHaveBeenCalled();
  });

  it('need no provider where the part has them all', () => {
    render(<Close messages={{ close: 'Shut' }} />);

    expect(screen.getByText('Shut')).toBeTruthy();
  });

  it('say where to put them when there are none', () => {
    expect(() => render(<Close />)).toThrow(
      '“dialog.close” has no words. Put a <MessagesProvider> around it, or give it "messages".',
    );
  });

  it('say which there are when one has a key that no part knows', () => {
    const mistyped = { clos: 'Shut' } as Partial<UiMessages['dialog']>;
    render(
      <MessagesProvider messages={en}>
        <Close messages={mistyped} />
      </MessagesProvider>,
    );

    expect(says).toHaveBeenCalledExactlyOnceWith(
      `Osseo: No part says "dialog.clos". The words of "dialog" are: ${Object.keys(en.dialog).join(', ')}.`,
    );
  });
});

/** A part that says one word. */
function Close({ messages }: { messages?: Partial<UiMessages['dialog']> }) {
  const { say } = useWords('dialog', messages);
  return <p>{say('close')}</p>;
}

/** What is said to a developer, kept from the console. */
function silenced() {
  return vi.spyOn(console, 'error').mockImplementation(() => undefined);
}
