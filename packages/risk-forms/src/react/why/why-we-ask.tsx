import { Disclosure } from '@osseo/ui';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { WhyAsked } from '../../form/why-asked.ts';
import type { WhyMessages } from '../../messages/risk-form-messages.ts';
import { classNames } from '../internal/class-names.ts';

export interface WhyWeAskProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** `why` of a question of `riskForm`. A rule or a flag does not fit. */
  why: WhyAsked;
  /** The words of the part: `why` of e.g. `en` of `@osseo/risk-forms/messages/en`. */
  messages: WhyMessages;
}

/**
 * Why a question is asked, for the patient who wants to know: the reason, and the works that it rests on.
 * Renders a `<div>` element around a `<details>` element, which needs no script.
 */
export function WhyWeAsk({ why, messages, className, ...props }: WhyWeAskProps): ReactElement {
  return (
    <div {...props} className={classNames('osseo-why', className)}>
      <Disclosure summary={messages.summary}>
        <p>
          <bdi>{why.text}</bdi>
        </p>
        {why.statement !== undefined && (
          <p>
            <bdi>{why.statement}</bdi>
          </p>
        )}
        {why.citations.length > 0 && (
          <>
            <p className="osseo-why-sources">{messages.sources}</p>
            <ul className="osseo-why-sources">
              {why.citations.map((citation) => (
                <li key={citation}>
                  <bdi>{citation}</bdi>
                </li>
              ))}
            </ul>
          </>
        )}
      </Disclosure>
    </div>
  );
}
