import { Disclosure, type DisclosureProps } from '@osseo/ui';
import type { ReactElement } from 'react';
import type { WhyAsked } from '../../form/why-asked.ts';
import type { WhyMessages } from '../../messages/risk-form-messages.ts';
import { classNames } from '../internal/class-names.ts';

export interface WhyWeAskProps extends Omit<DisclosureProps, 'summary' | 'children'> {
  /** `why` of a question of `riskForm`. A rule or a flag does not fit. */
  why: WhyAsked;
  /** The words of the part: `why` of e.g. `en` of `@osseo/risk-forms/messages/en`. */
  messages: WhyMessages;
}

/**
 * Why a question is asked, for the patient who wants to know: the reason, and the works that it rests on.
 * Renders a `<details>` element.
 */
export function WhyWeAsk({ why, messages, className, ...props }: WhyWeAskProps): ReactElement {
  return (
    <Disclosure {...props} className={classNames('osseo-why', className)} summary={messages.summary}>
      <p className="osseo-why-reason">
        <bdi>{why.text}</bdi>
      </p>
      {why.statement !== undefined && (
        <p className="osseo-why-reason">
          <bdi>{why.statement}</bdi>
        </p>
      )}
      {why.citations.length > 0 && (
        <>
          <p className="osseo-why-sources-title">{messages.sources}</p>
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
  );
}
