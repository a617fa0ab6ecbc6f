import { resetForm } from '@osseo/testing';
import { cleanup, render, screen } from '@testing-library/react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useFormReset } from './use-form-reset.ts';

afterEach(cleanup);

describe('useFormReset', () => {
  it('is heard by all parts of a form, though the owner of the first renders all anew at once', async () => {
    const second = vi.fn();
    render(<TwoParts onSecond={second} />);

    await resetForm(form());

    expect(second).toHaveBeenCalledOnce();
  });

  it('is not heard where somebody forbids it, however late', async () => {
    const second = vi.fn();
    render(<TwoParts onSecond={second} />);
    const forbid = (event: Event) => event.preventDefault();
    window.addEventListener('reset', forbid);

    await resetForm(form());
    window.removeEventListener('reset', forbid);

    expect(second).not.toHaveBeenCalled();
  });

  it('is not heard by the parts of another form', async () => {
    const second = vi.fn();
    render(
      <>
        <TwoParts onSecond={second} />
        <form aria-label="Another" />
      </>,
    );

    await resetForm(screen.getByRole('form', { name: 'Another' }));

    expect(second).not.toHaveBeenCalled();
  });
});

function TwoParts({ onSecond }: { onSecond: () => void }) {
  const [, setTurn] = useState(0);
  return (
    <form aria-label="One">
      <Part onReset={() => flushSync(() => setTurn((turn) => turn + 1))} />
      <Part onReset={onSecond} />
    </form>
  );
}

function Part({ onReset }: { onReset: () => void }) {
  const input = useRef<HTMLInputElement>(null);
  useFormReset(() => input.current?.form, onReset);
  return <input ref={input} />;
}

const form = () => screen.getByRole('form', { name: 'One' });
