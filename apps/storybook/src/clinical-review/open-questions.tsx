import { formatCivilDate, toCivilDate } from '@osseo/core';
import type { OpenQuestion } from '@osseo/procedures';
import type { ReactElement } from 'react';
import { ReadingTable } from '../content/reading-table.tsx';
import { Section } from '../content/section.tsx';

/** What the evidence lists and the sheet does not say, with what was found instead. Nothing where nothing is open. */
export function OpenQuestions({ questions }: { questions: readonly OpenQuestion[] }): ReactElement | null {
  if (questions.length === 0) return null;
  return (
    <Section title="Listed in the evidence, not said to patients: no work found">
      <p>Do you know a work that says so? Until there is one, nobody is told.</p>
      <ReadingTable
        caption={questions.length === 1 ? '1 open question' : `${questions.length} open questions`}
        className="osseo-storybook-review"
        rows={questions.map((question) => ({ ...question, id: question.subject }))}
        columns={[
          { name: 'Entry of the evidence', render: ({ entry }) => entry },
          { name: 'What it lists', render: ({ subject }) => subject },
          {
            name: 'What was found instead',
            render: ({ gap, searchedOn }) => (
              <>
                <p>{gap.why}</p>
                <p>
                  Searched on <time dateTime={searchedOn}>{formatCivilDate(toCivilDate(searchedOn), 'en-GB')}</time>.
                </p>
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}
