import { EmptyState } from '@osseo/ui';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { Flag } from '../../model/rule.ts';
import { classNames } from '../internal/class-names.ts';
import { FlagCard, type FlagContextProps } from './flag-card.tsx';

export interface FlagListProps extends FlagContextProps, Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** From `evaluateRules`, which sorts them. */
  flags: readonly Flag[];
}

/**
 * The flags of one response, for clinicians.
 * Renders a `<div>` element with an ordered list of `FlagCard`s.
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
  return (
    <div {...props} className={classNames('osseo-flag-list', className)}>
      {flags.length === 0 ? (
        <EmptyState title={messages.none}>{messages.noneText}</EmptyState>
      ) : (
        <ol className="osseo-flag-list-items">
          {flags.map((flag) => (
            <li key={`${flag.rule.id} ${flag.kind} ${flag.raisedBy.join(' ')}`}>
              <FlagCard {...{ flag, messages, words, catalogue, answers, statements, headingLevel }} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
