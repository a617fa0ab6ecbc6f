import { afterEach, expect, it, vi } from 'vitest';
import type { Answer } from '../../engine/model/answer.ts';
import { createSession } from '../../engine/session/create-session.ts';
import { withPublicResources } from '../../engine/testing/public-resources.ts';
import { allStates } from '../../engine/testing/take-step.ts';
import { en } from '../../messages/en.ts';
import { FormRoot } from '../form-root.tsx';
import { answerText } from '../question/answer-text.ts';
import { FormReview } from '../review/form-review.tsx';
import { hydrate } from '../examples/browser.examples.tsx';
import { hearComplaints } from '../examples/hear-complaints.examples.ts';
import { formsByName, responseForm } from './public-response.examples.ts';

const PATIENCE = 120_000;

afterEach(() => {
  vi.restoreAllMocks();
});

withPublicResources((resources) => {
  const responses = resources.filter(([, { resourceType }]) => resourceType === 'QuestionnaireResponse');
  const forms = formsByName(resources);

  it(
    `the review shows every answer of ${responses.length} public responses, with their form or, where that is lost, alone`,
    () => {
      const complaints: unknown[] = [];
      hearComplaints(complaints);
      expect(responses.length).toBeGreaterThan(0);
      for (const [path, response] of responses) {
        const form = responseForm(response, forms);
        const begin = () => createSession(form, { response: response as never });
        const session = begin();
        const review = (own: typeof session) => (
          <FormRoot session={own} locale="en" messages={en}>
            <FormReview />
          </FormRoot>
        );
        const { container, unmount } = hydrate(review(begin()), review(session), complaints);
        const shown = container.textContent;
        const missing = allStates(session)
          .filter(({ enabled, item }) => enabled && !item.hidden && item.type !== 'group' && item.type !== 'display')
          .flatMap(({ item, answers }) =>
            answers.map((answer: Answer) => answerText(answer, item, { locale: 'en', messages: en })),
          )
          .filter((words) => words !== undefined && !shown.includes(words));
        expect([path, missing.length, complaints]).toEqual([path, 0, []]);
        unmount();
      }
    },
    PATIENCE,
  );
});
