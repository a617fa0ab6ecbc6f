import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Fieldset } from '../fieldset/fieldset.tsx';
import { Radio } from '../radio/radio.tsx';
import { ChoiceDivider, Choices } from './choices.tsx';

describe('Choices', () => {
  describePart({
    render: (props) => <Choices {...props} />,
    element: HTMLDivElement,
    className: 'osseo-choices',
  });

  it('lets one radio of a name be chosen, by mouse or by arrow keys', async () => {
    const { container } = render(
      <Fieldset id="contact" legend="How may we reach you?">
        <Choices>
          <Radio name="contact" value="phone" label="By telephone" />
          <Radio name="contact" value="letter" label="By letter" />
          <ChoiceDivider>or</ChoiceDivider>
          <Radio name="contact" value="unsure" label="I am not sure" />
        </Choices>
      </Fieldset>,
    );

    await userEvent.click(screen.getByRole('radio', { name: 'By telephone' }));
    await userEvent.keyboard('{ArrowDown}');

    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'By letter' }).checked).toBe(true);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'By telephone' }).checked).toBe(false);
    await expectNoAxeViolations(container);
  });
});

describe('ChoiceDivider', () => {
  describePart({
    render: (props) => <ChoiceDivider {...props}>or</ChoiceDivider>,
    element: HTMLParagraphElement,
    className: 'osseo-choice-divider',
  });
});
