'use client';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import { classNames } from '../internal/class-names.ts';
import { stepState, type StepState } from '../internal/step-state.ts';
import { useWords, type Say } from '../messages/use-words.ts';
import type { StepperMessages } from './stepper-messages.ts';

/** One step that has a name. */
export interface StepperStep {
  /** What the step is about, in a word or two. */
  readonly name: string;
  /** Where the step is. It becomes a link once the step is done. */
  readonly href?: string | undefined;
}

export interface StepperProps extends Omit<ComponentPropsWithRef<'nav'>, 'children'> {
  /** The steps in their order. */
  steps: readonly StepperStep[];
  /** The step on screen, from 1. One more than there are steps: all are done. */
  value: number;
  /** What the steps lead to, such as "Your plan". */
  'aria-label': string;
  /** Other words than those of the `MessagesProvider`. */
  messages?: Partial<StepperMessages>;
  /** BCP 47: the language of `messages`, where no provider says it. */
  locale?: string;
}

/**
 * Where someone is in a row of named steps, with links back to what is done. Where there is no room for the names it
 * becomes a sentence and a mark for each step.
 * Renders a `<nav>` element that holds an ordered list.
 */
export function Stepper({ steps, value, messages, locale, className, ...props }: StepperProps): ReactElement {
  const { say } = useWords('stepper', messages, locale);
  const name = steps[value - 1]?.name;

  return (
    <nav {...props} className={classNames('osseo-stepper', className)}>
      <p className="osseo-stepper-sentence">
        {name === undefined ? say('done') : say('progress', { value, max: steps.length, name })}
      </p>
      <ol className="osseo-stepper-list">
        {steps.map((step, index) => (
          <Step key={step.name} step={step} state={stepState(index + 1, value)} say={say} />
        ))}
      </ol>
    </nav>
  );
}

function Step({ step, state, say }: { step: StepperStep; state: StepState; say: Say<'stepper'> }): ReactElement {
  const name = <span className="osseo-stepper-name">{step.name}</span>;
  return (
    <li className="osseo-stepper-step" data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
      {state === 'done' && step.href !== undefined ? (
        <a className="osseo-stepper-link" href={step.href}>
          {name}
        </a>
      ) : (
        name
      )}{' '}
      <span className="osseo-stepper-state">{say(state)}</span>
    </li>
  );
}
