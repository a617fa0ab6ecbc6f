import { describePart } from '@osseo/testing';
import { describe } from 'vitest';
import { en } from '../messages/en.ts';
import { sessionOf } from './examples/example.examples.ts';
import { twoPages } from './examples/forms.examples.ts';
import { FormProgress } from './form-progress.tsx';
import { FormRoot } from './form-root.tsx';
import { QuestionnaireForm } from './questionnaire-form.tsx';
import { FormReview } from './review/form-review.tsx';
import { FormErrorSummary } from './summary/form-error-summary.tsx';

const root = () => ({ session: sessionOf(twoPages, 'en', twoPages.answered), locale: 'en', messages: en });

describe('FormRoot', () => {
  describePart({
    render: (props) => <FormRoot {...root()} {...props} />,
    element: HTMLFormElement,
    className: 'osseo-form',
  });
});

describe('QuestionnaireForm', () => {
  describePart({
    render: (props) => <QuestionnaireForm {...root()} {...props} />,
    element: HTMLFormElement,
    className: 'osseo-form',
  });
});

describe('FormErrorSummary', () => {
  describePart({
    render: (props) => {
      const session = sessionOf(twoPages, 'en', []);
      session.validate();
      return (
        <FormRoot session={session} locale="en" messages={en}>
          <FormErrorSummary {...props} />
        </FormRoot>
      );
    },
    element: HTMLDivElement,
    className: 'osseo-error-summary',
  });
});

describe('FormReview', () => {
  describePart({
    render: (props) => (
      <FormRoot {...root()}>
        <FormReview {...props} />
      </FormRoot>
    ),
    element: HTMLDivElement,
    className: 'osseo-form-review',
  });
});

describe('FormProgress', () => {
  describePart({
    render: (props) => (
      <FormRoot {...root()}>
        <FormProgress value={1} max={2} {...props} />
      </FormRoot>
    ),
    element: HTMLDivElement,
    className: 'osseo-step-progress',
  });
});
