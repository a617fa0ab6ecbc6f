import {
  RISK_FACTOR_IDS,
  riskFactors,
  riskFactorStatements,
  type RiskFactor,
  type RiskFactorWords,
} from '@osseo/procedures/risk-factors';
import type { ReactElement } from 'react';
import { InLanguage } from '../content/in-language.tsx';
import { inWords } from '../content/in-words.ts';
import { loadCatalogues } from '../content/load-catalogues.ts';
import { Statement } from '../content/statement.tsx';
import { effectInWords } from './effect-in-words.ts';

/** Every risk factor: who is asked, what patients and clinicians read, and what studies found. */
export function RiskFactorSections(): ReactElement {
  return (
    <InLanguage load={loadCatalogues}>
      {({ factors }) => RISK_FACTOR_IDS.map((id) => <Factor {...riskFactors[id]} words={factors} key={id} />)}
    </InLanguage>
  );
}

function Factor({
  id,
  groups,
  asked,
  patient,
  clinician,
  effects,
  words,
}: RiskFactor & { words: RiskFactorWords }): ReactElement {
  const said = (key: typeof patient): ReactElement => (
    <Statement id={key} text={words.statements[key]} lang={words.locale} provenance={riskFactorStatements[key]} />
  );
  return (
    <section className="osseo-storybook-section" aria-labelledby={id}>
      <h2 id={id}>
        {id} <span lang={words.locale}>{words.names[id]}</span>
      </h2>
      <p>
        {asked ? 'Patients are asked.' : 'A clinician enters it.'} {whoAsks(groups)}
      </p>
      <div className="osseo-storybook-part">
        <h3>For the patient</h3>
        {said(patient)}
        <h3>For the clinician</h3>
        {said(clinician)}
      </div>
      {effects.length > 0 && (
        <div className="osseo-storybook-part">
          <h3>What studies found</h3>
          <ul className="osseo-storybook-list">
            {effects.map(({ statement, groups: about, figure }) => (
              <li key={statement}>
                {said(statement)}
                <p className="osseo-storybook-label">{effectInWords(figure)}</p>
                <p className="osseo-storybook-note">
                  {about.length === 0
                    ? 'Found elsewhere: it counts for no procedure here.'
                    : about.map(inWords).join(', ')}
                </p>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function whoAsks(groups: RiskFactor['groups']): string {
  if (groups.length === 0) return 'Single procedures add it.';
  if (groups.includes('all')) return 'Every procedure asks.';
  return `Asked by: ${groups.map(inWords).join(', ')}.`;
}
