import { formatMessage } from '@osseo/core';
import type { WordedProcedure } from '@osseo/procedures';
import { citation, type OwnSourceId, type SourceId } from '@osseo/procedures/sources';
import { Button, Disclosure } from '@osseo/ui';
import type { ReactElement } from 'react';
import { denominatorOf } from '@osseo/procedures/compare';
import type { Locale } from '../../languages.ts';
import { pathOf } from '../../layout/path-of.ts';
import { wordsFor } from '../../words/index.ts';
import { PageHead } from '../page-head.tsx';
import { UndatedRail } from '../recovery/undated-rail.tsx';
import { Section } from '../section.tsx';
import { Estimates } from './estimates.tsx';
import { StatementList } from './statement-list.tsx';
import { Statement } from './statement.tsx';
import { WarningSigns } from './warning-signs.tsx';

export interface ProcedurePageProps {
  locale: Locale;
  subject: WordedProcedure;
}

/** Everything the clinic says about one procedure, warning signs first. */
export function ProcedurePage({ locale, subject }: ProcedurePageProps): ReactElement {
  const words = wordsFor(locale).procedure;
  const { procedure } = subject;
  const { name, synonyms } = subject.words;
  const of = denominatorOf([...procedure.complications, ...procedure.outcomes].map(({ estimate }) => estimate));
  const say = { locale, subject };
  const sources = citedSources(procedure);
  // Two visits may be said in the same words; the rail above tells their days.
  const visits = new Set(procedure.recovery.visits.map(({ statement }) => statement));

  return (
    <>
      <PageHead title={formatMessage(words.title, locale, { name })}>
        <p className="clinic-aside">
          {words.alsoCalled}: {synonyms.join(', ')}
        </p>
      </PageHead>
      <Section id="warning-signs" title={words.warningSigns}>
        <p>{words.warningSignsIntro}</p>
        <WarningSigns locale={locale} signs={procedure.warningSigns} />
      </Section>
      <Section id="what-it-is" title={words.summary}>
        <StatementList
          {...say}
          statements={[procedure.summary, ...(procedure.bodyLocation === undefined ? [] : [procedure.bodyLocation])]}
        />
      </Section>
      <Section id="who-it-is-for" title={words.indications}>
        <StatementList {...say} statements={procedure.indications} />
      </Section>
      <Section id="when-to-wait" title={words.contraindications}>
        <StatementList {...say} statements={procedure.contraindications} />
      </Section>
      <Section id="other-choices" title={words.alternatives}>
        <p>{words.alternativesIntro}</p>
        <StatementList {...say} statements={procedure.alternatives} ordered />
      </Section>
      <Section id="before" title={words.preparation}>
        <StatementList {...say} statements={procedure.preparation ?? []} />
      </Section>
      <Section id="steps" title={words.steps}>
        <StatementList {...say} statements={procedure.steps} ordered />
      </Section>
      <Section id="materials" title={words.materials}>
        <StatementList {...say} statements={procedure.materials.map(({ statement }) => statement)} />
      </Section>
      {procedure.anaesthesia.length > 0 && (
        <Section id="anaesthesia" title={words.anaesthesia}>
          <StatementList {...say} statements={procedure.anaesthesia.map(({ statement }) => statement)} />
        </Section>
      )}
      <Section id="time" title={words.time}>
        <StatementList {...say} statements={[procedure.duration.statement, procedure.setting.statement]} />
      </Section>
      <Section id="recovery" title={words.recovery}>
        <p>{words.recoveryIntro}</p>
        <UndatedRail locale={locale} subject={subject} />
        <h3 className="clinic-subtitle">{words.visits}</h3>
        <StatementList {...say} statements={[...visits]} />
      </Section>
      <Section id="what-goes-well" title={words.outcomes}>
        <p>{formatMessage(words.estimatesIntro, locale, { of })}</p>
        <Estimates {...say} entries={procedure.outcomes} of={of} />
      </Section>
      <Section id="what-can-go-wrong" title={words.complications}>
        <p>{formatMessage(words.estimatesIntro, locale, { of })}</p>
        <Estimates {...say} entries={procedure.complications} of={of} />
      </Section>
      <Section id="how-long-it-lasts" title={words.longevity}>
        <Statement {...say} statement={procedure.longevity} />
      </Section>
      <Section id="questions" title={words.questions}>
        <ul className="clinic-list">
          {words.questionList.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </Section>
      <Section id="sources" title={words.sources}>
        <Disclosure summary={formatMessage(words.sourceCount, locale, { count: sources.length })}>
          <ul className="clinic-source-list">
            {sources.map((source) => (
              <li key={source}>{citation(source, procedure.ownSources)}</li>
            ))}
          </ul>
        </Disclosure>
        <p className="clinic-aside">{formatMessage(words.version, locale, { version: procedure.version })}</p>
      </Section>
      <Section id="next-step" title={words.nextStep}>
        <p>{words.nextStepText}</p>
        <p className="clinic-actions">
          <Button render={<a href={pathOf(locale, '/plan')}>{wordsFor(locale).home.planAction}</a>} />
        </p>
      </Section>
    </>
  );
}

/** Every source of the procedure once, in the order of its sentences. */
function citedSources({ statements }: WordedProcedure['procedure']): readonly (SourceId | OwnSourceId)[] {
  return [...new Set(Object.values(statements).flatMap(({ sources }) => sources))];
}
