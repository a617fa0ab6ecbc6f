import type { RiskFactorWords } from '@osseo/procedures/risk-factors';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { FlagMessages } from '../../messages/risk-form-messages.ts';
import type { Flag } from '../../model/rule.ts';
import { flagKey } from '../../rules/flag-key.ts';
import { dismissalOf } from '../../rules/judge-flags.ts';
import { classNames } from '../internal/class-names.ts';
import { TierMark } from './tier-mark.tsx';

export interface AnswerFlagsProps extends Omit<ComponentPropsWithRef<'ul'>, 'children'> {
  /** The question, by its `linkId`. */
  linkId: string;
  /** All flags of the response. Those that this answer raised are shown, and none that a clinician has dismissed. */
  flags: readonly Flag[];
  /** The words of the parts: `flags` of e.g. `en` of `@osseo/risk-forms/messages/en`. */
  messages: FlagMessages;
  /** Names of the factors, e.g. `riskFactorsEn` of `@osseo/procedures/risk-factors/en`. */
  catalogue: RiskFactorWords;
}

/**
 * The flags that one answer raised, a line each, to stand beside it: `beside` of `FormRecord`. What is not known and
 * what is to be talked about is said by the answer itself; that its unit cannot be judged is not. Never for patients.
 * Renders a `<ul>` element, or nothing.
 */
export function AnswerFlags({
  linkId,
  flags,
  messages,
  catalogue,
  className,
  ...props
}: AnswerFlagsProps): ReactElement | null {
  const raised = flags.filter(
    (flag) => KINDS.includes(flag.kind) && flag.raisedBy.includes(linkId) && !dismissalOf(flag),
  );
  if (raised.length === 0) return null;

  return (
    <ul {...props} className={classNames('osseo-answer-flags', className)}>
      {raised.map((flag) => (
        <li className="osseo-answer-flag" key={flagKey(flag)}>
          <TierMark
            flag={flag}
            label={flag.kind === 'met' ? messages.tiers[flag.rule.tier] : messages.kinds[flag.kind]}
          />
          <bdi>{catalogue.names[flag.rule.factor]}</bdi>
        </li>
      ))}
    </ul>
  );
}

const KINDS: readonly Flag['kind'][] = ['met', 'not-assessable'];
