import { riskFactors, type RiskFactorId, type RiskFactorWords } from '@osseo/procedures/risk-factors';
import type { ReactElement } from 'react';
import type { FlagMessages } from '../../messages/risk-form-messages.ts';
import { effectText } from './effect-text.ts';

interface FlagEffectsProps {
  factor: RiskFactorId;
  catalogue: RiskFactorWords;
  messages: FlagMessages;
}

/** What studies found about a factor: comparison and population in words, then figure and interval. */
export function FlagEffects({ factor, catalogue, messages }: FlagEffectsProps): ReactElement {
  return (
    <>
      <ul className="osseo-flag-effects">
        {riskFactors[factor].effects.map(({ statement, figure }) => (
          <li key={statement}>
            {catalogue.statements[statement]}
            {figure && (
              <>
                {': '}
                <strong className="osseo-flag-figure">{effectText(figure, messages)}</strong>
              </>
            )}
          </li>
        ))}
      </ul>
      <p className="osseo-flag-note">{messages.effectsNote}</p>
    </>
  );
}
