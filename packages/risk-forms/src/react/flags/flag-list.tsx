import { formatMessage } from '@osseo/core';
import { Disclosure, EmptyState } from '@osseo/ui';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { Flag, OpenKind } from '../../model/rule.ts';
import { flagKey } from '../../rules/flag-key.ts';
import { dismissalOf } from '../../rules/judge-flags.ts';
import { classNames } from '../internal/class-names.ts';
import { FlagCard, type FlagContextProps } from './flag-card.tsx';
import { OpenQuestions } from './open-questions.tsx';

export interface FlagListProps extends FlagContextProps, Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** From `evaluateRules`, which sorts them; with `judgedFlags`, those dismissed stay listed as such. */
  flags: readonly Flag[];
}

/**
 * The flags of one response, for clinicians: a card for each rule that the answers
 * meet, then the questions left open, gathered by reason and subject, then what clinicians have dismissed.
 * Renders a `<div>` element with an ordered list of `FlagCard`s, up to three sections, and a disclosure.
 */
export function FlagList({
  flags,
  messages,
  words,
  catalogue,
  answers,
  statements = {},
  judging,
  headingLevel = 3,
  className,
  ...props
}: FlagListProps): ReactElement {
  const context = { messages, words, catalogue, answers, statements, judging, headingLevel };
  const standing = flags.filter((flag) => !dismissalOf(flag));
  const dismissed = flags.filter((flag) => dismissalOf(flag));
  const met = standing.filter(({ kind }) => kind === 'met');

  return (
    <div {...props} className={classNames('osseo-flag-list', className)}>
      {flags.length === 0 && <EmptyState title={messages.none}>{messages.noneText}</EmptyState>}
      {met.length > 0 && <Cards flags={met} context={context} />}
      {OPEN_KINDS.map((kind) => {
        const open = standing.filter((flag) => flag.kind === kind);
        return open.length > 0 && <OpenQuestions key={kind} kind={kind} flags={open} {...context} />;
      })}
      {dismissed.length > 0 && (
        <Disclosure
          summary={formatMessage(messages.judging.dismissedFlags, messages.locale, { count: dismissed.length })}
        >
          <Cards flags={dismissed} context={context} />
        </Disclosure>
      )}
    </div>
  );
}

function Cards({ flags, context }: { flags: readonly Flag[]; context: FlagContextProps }): ReactElement {
  return (
    <ol className="osseo-flag-list-items">
      {flags.map((flag) => (
        <li key={flagKey(flag)}>
          <FlagCard flag={flag} {...context} />
        </li>
      ))}
    </ol>
  );
}

/** What was answered and cannot be read comes first, then what a patient wants to say in person, then what nobody knows yet. */
const OPEN_KINDS: readonly OpenKind[] = ['not-assessable', 'in-person', 'unknown'];
