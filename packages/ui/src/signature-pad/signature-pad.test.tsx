import { describePart, expectNoAxeViolations, resetForm } from '@osseo/testing';
import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { Fieldset } from '../fieldset/fieldset.tsx';
import { en } from '../messages/en.ts';
import { SignaturePad, type SignaturePadProps } from './signature-pad.tsx';
import type { SignatureValue } from './signature-value.ts';

describe('SignaturePad', () => {
  describePart({
    render: (props) => <SignaturePad {...words} name="signature" {...props} />,
    element: HTMLDivElement,
    className: 'osseo-signature-pad',
  });

  it('is a field for the name, which a form sends, where there is no script', () => {
    const html = renderToString(<SignaturePad {...words} name="signature" defaultKind="drawn" />);

    expect(html).toContain('name="signature.text"');
    expect(html).not.toContain('<svg');
    expect(html).not.toContain('radio');
  });

  it('takes a typed name', async () => {
    const { container, onValueChange } = renderPad();

    await userEvent.type(screen.getByRole('textbox', { name: 'Your full name' }), 'Noor Haddad');

    expect(onValueChange).toHaveBeenLastCalledWith({ kind: 'typed', text: 'Noor Haddad' });
    expect(dataOf(container)).toEqual({ 'signature.kind': 'typed', 'signature.text': 'Noor Haddad' });
    await expectNoAxeViolations(container);
  });

  it('is unsigned when the name is taken away again', async () => {
    const { onValueChange } = renderPad({ defaultValue: { kind: 'typed', text: 'N' } });

    await userEvent.clear(screen.getByRole('textbox'));

    expect(onValueChange).toHaveBeenLastCalledWith(null);
  });

  it('takes a drawing as a path, which a form sends with the size of its sheet', async () => {
    const { container, onValueChange } = renderPad({ defaultKind: 'drawn' });
    expect(screen.getByRole('img', { name: 'Nothing is drawn yet.' })).toBeTruthy();

    stroke([10, 10], [20, 30], [40, 30]);

    const path = 'M20 20Q40 60 60 60L80 60';
    expect(onValueChange).toHaveBeenLastCalledWith({ kind: 'drawn', path, width: 600, height: 240 });
    expect(screen.getByRole('img', { name: 'Your signature is on the line.' })).toBeTruthy();
    expect(dataOf(container)).toEqual({
      'signature.kind': 'drawn',
      'signature.path': path,
      'signature.width': '600',
      'signature.height': '240',
    });
    await expectNoAxeViolations(container);
  });

  it('undoes the last stroke, and starts again, by keyboard', async () => {
    const { onValueChange } = renderPad({ defaultKind: 'drawn' });
    stroke([10, 10], [20, 10]);
    stroke([10, 30], [20, 30]);
    stroke([10, 50], [20, 50]);

    const undo = screen.getByRole('button', { name: 'Undo the last stroke' });
    undo.focus();
    await userEvent.keyboard('{Enter}');
    expect(onValueChange).toHaveBeenLastCalledWith(expect.objectContaining({ path: 'M20 20L40 20M20 60L40 60' }));

    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(onValueChange).toHaveBeenLastCalledWith(null);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Start again' }));
    expect(screen.getByRole('status').textContent).toBe(en.signaturePad.prompt);
  });

  it('has nothing to undo on an empty sheet', async () => {
    const { onValueChange } = renderPad({ defaultKind: 'drawn' });

    const undo = screen.getByRole('button', { name: 'Undo the last stroke' });
    expect(undo.getAttribute('aria-disabled')).toBe('true');
    await userEvent.click(undo);
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('draws with one finger, and not with the second nor with the other buttons of a mouse', () => {
    const { onValueChange } = renderPad({ defaultKind: 'drawn' });
    const sheet = screen.getByRole('img');

    fireEvent(sheet, pointer('pointerdown', 10, 10, { isPrimary: false }));
    fireEvent(sheet, pointer('pointerup', 10, 10, { isPrimary: false }));
    fireEvent(sheet, pointer('pointerdown', 10, 10, { button: 2 }));
    fireEvent(sheet, pointer('pointerup', 10, 10, { button: 2 }));
    fireEvent(sheet, pointer('pointermove', 20, 20));

    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('takes no stroke while the fieldset around it is disabled', () => {
    const onValueChange = vi.fn();
    render(
      <Fieldset id="sign" legend="Sign here" disabled>
        <SignaturePad {...words} name="signature" defaultKind="drawn" onValueChange={onValueChange} />
      </Fieldset>,
    );

    stroke([10, 10], [20, 30]);
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('keeps what was typed and what was drawn while one looks at the other', async () => {
    const { onValueChange } = renderPad();
    await userEvent.type(screen.getByRole('textbox'), 'Noor');

    await userEvent.click(screen.getByRole('radio', { name: 'Draw it' }));
    expect(onValueChange).toHaveBeenLastCalledWith(null);
    stroke([10, 10], [20, 10]);
    await userEvent.keyboard('{ArrowUp}');
    await userEvent.click(screen.getByRole('radio', { name: 'Type my name' }));

    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('Noor');
    expect(onValueChange).toHaveBeenLastCalledWith({ kind: 'typed', text: 'Noor' });
  });

  it('forgets what is signed when its form is reset, of which its owner hears nothing', async () => {
    const { container, onValueChange } = renderPad();
    await userEvent.type(screen.getByRole('textbox'), 'Noor');
    onValueChange.mockClear();

    await resetForm(container.querySelector('form'));

    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('');
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('goes back to the way that it began with when its form is reset', async () => {
    const { container } = renderPad();
    await userEvent.click(screen.getByRole('radio', { name: 'Draw it' }));

    await resetForm(container.querySelector('form'));

    expect(screen.getByRole('textbox')).toBeTruthy();
    expect(dataOf(container)).toEqual({ 'signature.kind': 'typed', 'signature.text': '' });
  });

  it('keeps what is signed where somebody forbids that its form is reset', async () => {
    const { container, onValueChange } = renderPad();
    await userEvent.type(screen.getByRole('textbox'), 'Noor');
    container.querySelector('form')?.addEventListener('reset', (event) => event.preventDefault());
    onValueChange.mockClear();

    await resetForm(container.querySelector('form'));

    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('Noor');
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('shows what its owner keeps, and nothing else', () => {
    const owned = { ...words, name: 'signature', onValueChange: () => undefined };
    const { container, rerender } = render(<SignaturePad {...owned} value={drawn} />);
    expect(container.querySelector('input[name="signature.path"]')?.getAttribute('value')).toBe('M20 20L40 20');

    stroke([10, 50], [20, 50]);
    expect(container.querySelector('input[name="signature.path"]')?.getAttribute('value')).toBe('M20 20L40 20');

    rerender(<SignaturePad {...owned} value={null} />);
    expect(container.querySelector('input[name="signature.path"]')).toBeNull();
  });

  it('shows a drawing that its owner finds later', () => {
    const owned = { ...words, name: 'signature', onValueChange: () => undefined };
    const { container, rerender } = render(<SignaturePad {...owned} value={null} />);
    expect(screen.getByRole('textbox')).toBeTruthy();

    rerender(<SignaturePad {...owned} value={drawn} />);
    expect(container.querySelector('input[name="signature.path"]')?.getAttribute('value')).toBe(drawn.path);
  });

  it('changes the way as soon as its owner lets go of the other', async () => {
    const Owner = () => {
      const [value, setValue] = useState<SignatureValue | null>(drawn);
      return <SignaturePad {...words} name="signature" value={value} onValueChange={setValue} />;
    };
    render(<Owner />);

    await userEvent.click(screen.getByRole('radio', { name: 'Type my name' }));
    expect(screen.getByRole('textbox', { name: 'Your full name' })).toBeTruthy();
  });
});

const drawn = { kind: 'drawn', path: 'M20 20L40 20', width: 600, height: 240 } as const;

const words = { messages: en.signaturePad, locale: 'en' };

function renderPad(props: Partial<SignaturePadProps> = {}) {
  const onValueChange = vi.fn();
  const { container } = render(
    <form>
      <Fieldset id="sign" legend="Sign here">
        <SignaturePad {...words} name="signature" onValueChange={onValueChange} {...props} />
      </Fieldset>
    </form>,
  );
  return { container, onValueChange };
}

/** Draws through places on a sheet that is shown at half its size. */
function stroke(...places: readonly [number, number][]): void {
  const sheet = screen.getByRole('img');
  sheet.getBoundingClientRect = () => new DOMRect(0, 0, 300, 120);
  const [first = [0, 0], ...others] = places;
  fireEvent(sheet, pointer('pointerdown', ...first));
  for (const place of others) fireEvent(sheet, pointer('pointermove', ...place));
  fireEvent(sheet, pointer('pointerup', ...(places.at(-1) ?? first)));
}

/** jsdom has no pointers: a mouse event with what a pointer event has besides. */
function pointer(type: string, clientX: number, clientY: number, { button = 0, isPrimary = true } = {}): Event {
  const event = new MouseEvent(type, { bubbles: true, clientX, clientY, button });
  return Object.assign(event, { isPrimary, pointerId: 1 });
}

function dataOf(container: HTMLElement): Record<string, FormDataEntryValue> {
  return Object.fromEntries(new FormData(container.querySelector('form') ?? undefined));
}
