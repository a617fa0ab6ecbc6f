import type { BodySiteId } from '@osseo/procedures';
import { bodySites } from '@osseo/procedures/sites';
import type { ReactElement } from 'react';
import { Codes, CodesNotice } from '../../content/codes.tsx';
import { inWords } from '../../content/in-words.ts';
import { ReadingTable } from '../../content/reading-table.tsx';
import { titleOf } from '../../content/title-of.ts';
import { Said, SaidList, SaidParts } from '../said.tsx';
import { SubSection } from '../../content/section.tsx';
import { useSheet } from '../sheet-context.ts';

/** Name, summary, definition, ways of doing it, places of the body, and codes. */
export function WhatItIs(): ReactElement {
  const { procedure, words } = useSheet();
  const { definition = [], methods = [], bodyLocation } = procedure;
  return (
    <>
      <p className="osseo-storybook-capital">
        <strong lang={words.locale}>{words.name}</strong>
        {words.synonyms.length > 0 && (
          <>
            , also called: <span lang={words.locale}>{words.synonyms.join(', ')}</span>
          </>
        )}
      </p>
      <Said of={procedure.summary} />
      <SubSection title="Definition" empty={definition.length === 0}>
        <SaidList keys={definition} />
      </SubSection>
      <SubSection title="Methods" empty={methods.length === 0}>
        <p>A plan must name one of these.</p>
        <SaidParts
          parts={methods.map(({ id, procedure: other, statement }) => ({
            id,
            label: other === null ? inWords(id) : `${inWords(id)}: see ${titleOf(other)}`,
            statement,
          }))}
        />
      </SubSection>
      <SubSection title="Sites">
        {bodyLocation !== undefined && <Said of={bodyLocation} />}
        <Sites />
      </SubSection>
      <SubSection title="Codes" empty={procedure.codes.length === 0}>
        <Codes codes={procedure.codes} />
        <CodesNotice codes={procedure.codes} />
      </SubSection>
    </>
  );
}

function Sites(): ReactElement {
  const { procedure, catalogues } = useSheet();
  const { targets, donors, teeth } = procedure.sites;
  const { locale, names } = catalogues.sites;
  const all = (sites: readonly BodySiteId[], role: string) =>
    sites.map((site) => ({ id: `${role} ${site}`, site, role }));
  return (
    <>
      <ReadingTable
        caption="Places of the body"
        rows={[...all(targets, 'Treated'), ...all(donors, 'Tissue is taken from here')]}
        columns={[
          {
            name: 'Place',
            render: ({ site }) => (
              <span className="osseo-storybook-capital" lang={locale}>
                {names[site]}
              </span>
            ),
          },
          { name: 'Role', render: ({ role }) => role },
          {
            name: 'Side',
            render: ({ site }) => (bodySites[site].sided ? 'A plan names left or right' : 'Has no side'),
          },
        ]}
      />
      <p>
        {teeth === undefined
          ? 'A plan names no teeth.'
          : `A plan names ${teeth === 'one' ? 'one tooth position' : 'several tooth positions'} (ISO 3950).`}
        {donors.length === 0 && ' There is no donor site.'}
      </p>
    </>
  );
}
