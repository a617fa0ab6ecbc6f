import { riskFactors, type RiskEffect, type RiskFactorId, type RiskFactorWords } from '@osseo/procedures/risk-factors';
import { Disclosure } from '@osseo/ui';
import type { ReactElement } from 'react';
import type { FlagMessages } from '../../messages/risk-form-messages.ts';
import { effectText } from './effect-text.ts';

interface FlagEffectsProps {
  factor: RiskFactorId;
  catalogue: RiskFactorWords;
  messages: FlagMessages;
}

/**
 * What studies found about a factor: comparison and population in words, then
 * figure and interval. The first is in sight, the others on demand.
 */
export function FlagEffects({ factor, catalogue, messages }: FlagEffectsProps): ReactElement | undefined {
  const [first, ...others] = riskFactors[factor].effects;
  if (!first) return undefined;
  return (
    <>
      <p className="osseo-flag-effect">
        <EffectLine effect={first} catalogue={catalogue} messages={messages} />
      </p>
      <Disclosure summary={messages.effects}>
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
    </>
  );
}

interface EffectLineProps extends Pick<FlagEffectsProps, 'catalogue' | 'messages'> {
  effect: RiskEffect;
}

function EffectLine({ effect: { statement, figure }, catalogue, messages }: EffectLineProps): ReactElement {
  return (
    <>
      {catalogue.statements[statement]}
      {figure && (
        <>
          {': '}
          <strong className="osseo-flag-figure">{effectText(figure, messages)}</strong>
        </>
      )}
    </>
  );
}
