import type { Locale } from '@osseo/core';
import type { Procedure } from '@osseo/procedures';
import { complications, type CataloguedComplication, type ComplicationWords } from '@osseo/procedures/complications';
import type { ReactElement } from 'react';
import { Codes, CodesNotice } from '../content/codes.tsx';
import { inWords } from '../content/in-words.ts';
import { InLanguage } from '../content/in-language.tsx';
import { loadCatalogues } from '../content/load-catalogues.ts';
import { loadEveryProcedure } from '../content/load-procedure.ts';
import { once } from '../content/once.ts';
import { Statement } from '../content/statement.tsx';
import { titleOf } from '../content/title-of.ts';
import { estimateInWords } from '../estimates/estimate-in-words.ts';

const load = once(async (locale: Locale) => Promise.all([loadCatalogues(locale), loadEveryProcedure()]));

const EVERY: readonly CataloguedComplication[] = Object.values(complications);

/** The catalogue of complications: what each is, how it comes about, after what, and how often. */
export function ComplicationSections(): ReactElement {
  return (
    <InLanguage load={load}>
      {([words, procedures]) => (
        <>
          {EVERY.map((one) => (
            <Complication {...one} words={words.complications} all={procedures} key={one.id} />
          ))}
          <div className="osseo-storybook-section">
            <CodesNotice codes={EVERY.flatMap(({ codes }) => codes)} />
          </div>
        </>
      )}
    </InLanguage>
  );
}

interface ComplicationProps extends CataloguedComplication {
  words: ComplicationWords;
  all: readonly Procedure[];
}

function Complication({ id, procedures, provenance, codes, words, all }: ComplicationProps): ReactElement {
  const { name, mechanism } = words.complications[id];
  const figures = figuresOf(id, all);
  return (
    <section className="osseo-storybook-section" aria-labelledby={id}>
      <h2 id={id}>
        {id} <span lang={words.locale}>{name}</span>
      </h2>
      <Statement id={id} text={mechanism} lang={words.locale} provenance={provenance} />
      <p>Known after: {procedures.map(titleOf).join(', ')}.</p>
      {codes.length > 0 && <Codes codes={codes} />}
      {figures.size > 0 && (
        <div className="osseo-storybook-part">
          <h3>How often, procedure by procedure</h3>
          <ul>
            {[...figures].map(([figure, of]) => (
              <li key={figure}>
                {of.join('; ')}: <strong>{figure}</strong>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** Each figure in words, with what it is of. Much is not known: that is said once for all of it. */
function figuresOf(
  id: CataloguedComplication['id'],
  all: readonly Procedure[],
): ReadonlyMap<string, readonly string[]> {
  const figures = new Map<string, string[]>();
  for (const procedure of all) {
    for (const { catalogue, id: kind, estimate } of procedure.complications) {
      if (catalogue !== id) continue;
      const words = estimateInWords(estimate, 'harm');
      figures.set(words, [...(figures.get(words) ?? []), `${titleOf(procedure.id)} (${inWords(kind)})`]);
    }
  }
  return figures;
}
