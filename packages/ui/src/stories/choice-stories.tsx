import type { ComponentType, ReactElement } from 'react';
import { expect, within } from 'storybook/test';
import type { ChoiceProps } from '../internal/choice.tsx';
import { statesStory, type Drawn, type StatesStory } from './states-matrix.tsx';

/** The states of a radio button or a checkbox with a hint: not chosen, and chosen. */
export function choiceStates(Choice: ComponentType<ChoiceProps>): StatesStory {
  const draw = ({ id, words, disabled, invalid }: Drawn, isChosen: boolean): ReactElement => (
    <Choice
      name={id}
      label={words.byPhone}
      hint={words.byPhoneHint}
      defaultChecked={isChosen}
      disabled={disabled}
      aria-invalid={invalid || undefined}
    />
  );
  return statesStory({
    variants: { 'Not chosen': (drawn) => draw(drawn, false), Chosen: (drawn) => draw(drawn, true) },
    without: ['read-only', 'loading'],
  });
}

/** Fails unless the mark stands beside the first line of its words, however many those are. */
export async function expectMarkAtFirstLine(canvasElement: HTMLElement, role: 'checkbox' | 'radio'): Promise<void> {
  const canvas = within(canvasElement);
  const mark = canvas.getByRole(role).getBoundingClientRect();
  const words = canvas.getByText(/\p{Letter}/u, { selector: 'label' }).getBoundingClientRect();
  await expect(Math.abs(mark.top - words.top)).toBeLessThan(4);
}
