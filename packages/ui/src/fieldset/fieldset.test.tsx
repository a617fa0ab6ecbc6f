import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Radio } from '../radio/radio.tsx';
import { Fieldset } from './fieldset.tsx';

describe('Fieldset', () => {
  describePart({
    render: (props) => <Fieldset {...props} id="contact" legend="How may we reach you?" />,
    element: HTMLFieldSetElement,
    className: 'osseo-fieldset',
  });

  it('names the group, and can be a heading of the page', () => {
    render(<Fieldset id="contact" legend="How may we reach you?" headingLevel={1} />);

    expect(screen.getByRole('group', { name: 'How may we reach you?' })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1, name: 'How may we reach you?' })).toBeTruthy();
  });

  it('is described by help and error, and a link to it moves focus there', async () => {
    const { container } = render(
      <Fieldset id="contact" legend="How may we reach you?" help="We write seldom." error="Choose one.">
        <Radio name="contact" label="By letter" />
      </Fieldset>,
    );

    const group = screen.getByRole('group', { description: 'We write seldom. Choose one.' });
    group.focus();
    expect(document.activeElement).toBe(group);
    await expectNoAxeViolations(container);
  });

  it('keeps a description of its own beside help and error', () => {
    render(
      <>
        <p id="why">So that we find you.</p>
        <Fieldset id="contact" legend="How may we reach you?" help="We write seldom." aria-describedby="why" />
      </>,
    );

    expect(screen.getByRole('group', { description: 'So that we find you. We write seldom.' })).toBeTruthy();
  });

  it('is not a stop for focus while nothing is wrong', () => {
    render(<Fieldset id="contact" legend="How may we reach you?" />);

    expect(screen.getByRole('group').hasAttribute('tabindex')).toBe(false);
  });
});
