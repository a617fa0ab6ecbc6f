import type { Complication } from '@osseo/procedures';
import { complications as catalogue } from '@osseo/procedures/complications';
import type { ReactElement } from 'react';
import { Statement } from '../../content/statement.tsx';
import { Figure, type FigureProps } from '../../estimates/figure.tsx';
import { inWords } from '../../content/in-words.ts';
import { Said } from '../said.tsx';
import { SubSection } from '../../content/section.tsx';
import { useSheet } from '../sheet-context.ts';

/** What can be expected, how often, and how long it lasts. */
export function Outcomes(): ReactElement {
  const { outcomes, longevity } = useSheet().procedure;
  return (
    <>
      {outcomes.length === 0 && <p className="osseo-storybook-note">No outcome in the data.</p>}
      <ul className="osseo-storybook-list">
        {outcomes.map(({ id, kind, statement, estimate }) => (
          <li key={id}>
            <h3 className="osseo-storybook-name">{inWords(kind)}</h3>
            <Said of={statement} />
            <HowOften of={statement} estimate={estimate} hoped="outcome" />
          </li>
        ))}
      </ul>
      <SubSection title="How long it lasts">
        <Said of={longevity} />
      </SubSection>
    </>
  );
}

/** What can go wrong, how it comes about, and how often. */
export function Complications(): ReactElement {
  const { complications } = useSheet().procedure;
  return (
    <ul className="osseo-storybook-list">
      {complications.map((complication) => (
        <li key={complication.id}>
          <h3 className="osseo-storybook-name">{inWords(complication.id)}</h3>
          <Said of={complication.statement} />
          <Mechanism
            {...complication}
            toldUnder={complications.find((other) => isToldAlike(complication, other))?.id}
          />
          <HowOften of={complication.statement} estimate={complication.estimate} hoped="harm" />
        </li>
      ))}
    </ul>
  );
}

/** Whether both come about as the same entry of the catalogue says. */
function isToldAlike(one: Complication, other: Complication): boolean {
  return one.mechanism === undefined && other.mechanism === undefined && one.catalogue === other.catalogue;
}

function HowOften({ of, estimate, hoped }: Pick<FigureProps, 'of' | 'estimate' | 'hoped'>): ReactElement {
  const { procedure } = useSheet();
  return (
    <>
      <Figure of={of} estimate={estimate} hoped={hoped} own={procedure.ownSources} />
      {estimate.kind === 'not-applicable' && <Said of={estimate.why} />}
    </>
  );
}

interface MechanismProps extends Complication {
  /** The first complication with the same entry of the catalogue, which may be this one: it tells it for all. */
  toldUnder: string | undefined;
}

/** How it comes about: from the catalogue of complications, or in the procedure's own words. */
function Mechanism({ id, catalogue: entry, mechanism, toldUnder }: MechanismProps): ReactElement | null {
  const { complications } = useSheet().catalogues;
  if (mechanism !== undefined) {
    return (
      <>
        <p className="osseo-storybook-label">How it comes about</p>
        {typeof mechanism === 'string' ? <Said of={mechanism} /> : <p>Not known: {mechanism.why}</p>}
      </>
    );
  }
  if (entry === undefined) return null;
  if (toldUnder !== undefined && toldUnder !== id) {
    return <p className="osseo-storybook-note">It comes about as told under &ldquo;{inWords(toldUnder)}&rdquo;.</p>;
  }
  const { name, mechanism: text } = complications.complications[entry];
  return (
    <>
      <p className="osseo-storybook-label">How it comes about</p>
      <Statement
        id={entry}
        text={`${name}: ${text}`}
        lang={complications.locale}
        provenance={catalogue[entry].provenance}
      />
    </>
  );
}
