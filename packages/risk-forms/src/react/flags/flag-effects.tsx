import { riskFactors, type RiskEffect, type RiskFactorWords } from '@osseo/procedures/risk-factors';
import { Disclosure } from '@osseo/ui';
import type { ReactElement } from 'react';
import type { FlagMessages } from '../../messages/risk-form-messages.ts';
import type { Flag } from '../../model/rule.ts';
import { effectText } from './effect-text.ts';

interface FlagEffectsProps {
  flag: Flag;
  catalogue: RiskFactorWords;
  messages: FlagMessages;
}

/**
 * What studies found: in sight only what is about exactly this flag, or a sentence
 * that nothing is. What the factor's other studies found, in other people, is on demand.
 */
export function FlagEffects({ flag, catalogue, messages }: FlagEffectsProps): ReactElement {
  const { effects } = riskFactors[flag.rule.factor];
  const named = flag.effects.flatMap((key) => effects.find(({ statement }) => statement === key) ?? []);
  const others = effects.filter((effect) => !named.includes(effect));

  return (
    <>
      {named.length === 0 && flag.kind === 'met' && <p className="osseo-flag-note">{messages.noEffect}</p>}
      {named.map((effect) => (
        <p key={effect.statement} className="osseo-flag-effect">
          <EffectLine effect={effect} catalogue={catalogue} messages={messages} />
        </p>
      ))}
      {effects.length > 0 && (
        <Disclosure summary={others.length > 0 ? messages.otherEffects : messages.aboutEffects}>
          <p className="osseo-flag-note">{messages.effectsNote}</p>
          {others.length > 0 && (
            <ul className="osseo-flag-effects">
              {others.map((effect) => (
                <li key={effect.statement}>
                  <EffectLine effect={effect} catalogue={catalogue} messages={messages} />
                </li>
              ))}
            </ul>
          )}
        </Disclosure>
      )}
    </>
  );
}

interface EffectLineProps extends Pick<FlagEffectsProps, 'catalogue' | 'messages'> {
  effect: RiskEffect;
}

function EffectLine({ effect: { statement, figure }, catalogue, messages }: EffectLineProps): ReactElement {
  return (
    <>
      <bdi>{catalogue.statements[statement]}</bdi>
      {figure && (
        <>
          {': '}
          <strong className="osseo-flag-figure">{effectText(figure, messages)}</strong>
        </>
      )}
    </>
  );
}
