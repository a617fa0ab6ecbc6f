import { EmptyState } from '@osseo/ui';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { Flag } from '../../model/rule.ts';
import { classNames } from '../internal/class-names.ts';
import { FlagCard, type FlagContextProps } from './flag-card.tsx';
import { OpenQuestions } from './open-questions.tsx';

export interface FlagListProps extends FlagContextProps, Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** From `evaluateRules`, which sorts them. */
  flags: readonly Flag[];
}

/**
 * The flags of one response, for clinicians: a card for each rule that the answers
 * meet, then the questions left open, gathered by reason and subject.
 * Renders a `<div>` element with an ordered list of `FlagCard`s and up to two sections.
 */
export function FlagList({
  flags,
  messages,
  words,
  catalogue,
  answers,
  statements = {},
  headingLevel = 3,
  className,
  ...props
}: FlagListProps): ReactElement {
  const context = { messages, words, catalogue, answers, statements, headingLevel };
  const met = flags.filter(({ kind }) => kind === 'met');

  return (
    <div {...props} className={classNames('osseo-flag-list', className)}>
      {flags.length === 0 && <EmptyState title={messages.none}>{messages.noneText}</EmptyState>}
      {met.length > 0 && (
        <ol className="osseo-flag-list-items">
          {met.map((flag) => (
            <li key={flag.rule.id}>
              <FlagCard flag={flag} {...context} />
            </li>
          ))}
        </ol>
      )}
      {OPEN_KINDS.map((kind) => {
        const open = flags.filter((flag) => flag.kind === kind);
        return open.length > 0 && <OpenQuestions key={kind} kind={kind} flags={open} {...context} />;
      })}
    </div>
  );
}

/** What a patient wants to say in person comes before what nobody knows yet. */
const OPEN_KINDS = ['in-person', 'unknown'] as const;
