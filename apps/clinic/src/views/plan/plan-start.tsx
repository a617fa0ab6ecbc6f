import { formatMessage } from '@osseo/core';
import { Button, Callout, Checkbox, Choices, ErrorSummary, Fieldset } from '@osseo/ui';
import type { ReactElement } from 'react';
import { clinic } from '../../../clinic.config.ts';
import { offeredProcedures } from '../../catalogue/offered-procedures.ts';
import type { Locale } from '../../languages.ts';
import type { StartPage } from '../../plan/start-plan.ts';
import { formatMinutes } from '../../request/format-minutes.ts';
import { wordsFor } from '../../words/index.ts';
import { PageHead } from '../page-head.tsx';
import { Section } from '../section.tsx';
import { sentenceCase } from '../sentence-case.ts';

export interface PlanStartProps extends StartPage {
  locale: Locale;
}

/** The first step of the plan: which procedures it is about. */
export function PlanStart({ locale, chosen, missing, resumeAt, idleMinutes }: PlanStartProps): ReactElement {
  const words = wordsFor(locale).plan;
  const time = formatMinutes(idleMinutes, clinic.formats[locale]);

  return (
    <>
      {missing && (
        <ErrorSummary title={words.errorTitle} errors={[{ href: '#procedure', text: words.chooseMissing }]} autoFocus />
      )}
      <PageHead title={words.title} lead={words.introduction} />
      {resumeAt !== undefined && (
        <Section id="resume" title={words.resume}>
          <p>{words.resumeText}</p>
          <div className="clinic-actions">
            <Button render={<a href={resumeAt} />}>{words.resumeAction}</Button>
            <form method="post">
              <Button type="submit" variant="quiet" name="discard" value="yes">
                {words.discard}
              </Button>
            </form>
          </div>
        </Section>
      )}
      <Section id="choose" title={words.chooseTitle}>
        <form method="post" className="clinic-form">
          <Fieldset
            id="procedure"
            legend={words.chooseLegend}
            help={words.chooseHelp}
            error={missing ? words.chooseMissing : undefined}
          >
            <Choices>
              {offeredProcedures(locale).map(({ procedure, words: { name } }) => (
                <Checkbox
                  key={procedure.id}
                  id={`procedure-${procedure.id}`}
                  name="procedure"
                  value={procedure.id}
                  label={sentenceCase(name, locale)}
                  defaultChecked={(chosen as readonly string[]).includes(procedure.id)}
                />
              ))}
            </Choices>
          </Fieldset>
          <Button type="submit" variant={resumeAt === undefined ? 'primary' : 'secondary'}>
            {words.start}
          </Button>
        </form>
      </Section>
      <Section id="before-you-start" title={words.beforeYouStart}>
        <ul className="clinic-list">
          {words.beforeList.map((item) => (
            <li key={item}>{formatMessage(item, locale, { time })}</li>
          ))}
        </ul>
        <Callout level="note" label={words.notForEmergenciesLabel}>
          <p>{formatMessage(words.notForEmergencies, locale, { number: clinic.emergencyNumber[locale] })}</p>
        </Callout>
      </Section>
    </>
  );
}
