import { Icon, type IconName } from '@osseo/ui';
import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { TalkingPointsMessages } from '../../messages/risk-form-messages.ts';
import type { TalkingPoint } from '../../model/rule.ts';
import { classNames } from '../internal/class-names.ts';
import { Heading, type HeadingLevel } from '../internal/heading.tsx';

export interface TalkingPointsProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** From `talkingPoints`. A flag does not fit: its tier must not reach a patient. */
  points: readonly TalkingPoint[];
  /** The words of the part: `talkingPoints` of e.g. `en` of `@osseo/risk-forms/messages/en`. */
  messages: TalkingPointsMessages;
  /** Numbers of the place, such as the emergency number and a crisis line; they stand under what cannot wait. */
  helplines?: ReactNode;
  /**
   * Level of the heading of each purpose.
   * @default 2
   */
  headingLevel?: HeadingLevel;
}

/**
 * What a patient may want to bring, tell and ask, and what to leave alone, by purpose.
 * Renders a `<div>` element; each purpose has a heading, an icon and a list.
 */
export function TalkingPoints({
  points,
  messages,
  helplines,
  headingLevel = 2,
  className,
  ...props
}: TalkingPointsProps): ReactElement {
  const groups = PURPOSES.map((purpose) => ({
    purpose,
    sentences: [...new Set(points.filter((point) => point.purpose === purpose).map(({ text }) => text))],
  })).filter(({ sentences }) => sentences.length > 0);

  return (
    <div {...props} className={classNames('osseo-talking-points', className)}>
      {groups.length === 0 && <p className="osseo-talking-points-none">{messages.none}</p>}
      {groups.map(({ purpose, sentences }) => (
        <section key={purpose} className="osseo-talking-points-group" data-purpose={purpose}>
          <Heading level={headingLevel} className="osseo-talking-points-heading">
            <Icon name={ICONS[purpose]} />
            {messages.purposes[purpose]}
          </Heading>
          <ul className="osseo-talking-points-list">
            {sentences.map((sentence) => (
              <li key={sentence}>
                {/* The sentences may be in another language than the page, and then run the other way. */}
                <bdi>{sentence}</bdi>
              </li>
            ))}
          </ul>
          {purpose === 'get-help' && helplines !== undefined && (
            <div className="osseo-talking-points-helplines">{helplines}</div>
          )}
        </section>
      ))}
    </div>
  );
}

/** First what cannot wait, then what does harm if it is missed, then what must be prepared at home. */
const PURPOSES: readonly TalkingPoint['purpose'][] = ['get-help', 'do-not-stop', 'bring', 'tell', 'ask'];

const ICONS: Readonly<Record<TalkingPoint['purpose'], IconName>> = {
  'get-help': 'phone',
  'do-not-stop': 'alert',
  bring: 'document',
  tell: 'person',
  ask: 'question',
};
