import type { OpenQuestion } from '@osseo/procedures';
import type { ReactElement } from 'react';
import { ReadingTable } from '../content/reading-table.tsx';

/** What the evidence lists and the sheet does not say, with what was found instead. Nothing where nothing is open. */
export function OpenQuestions({ questions }: { questions: readonly OpenQuestion[] }): ReactElement | null {
  if (questions.length === 0) return null;
  return (
    <ReadingTable
      caption="Listed in the evidence, not said to patients: no work found"
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
                Searched on <time dateTime={searchedOn}>{searchedOn}</time>.
              </p>
            </>
          ),
        },
      ]}
    />
  );
}
