import { describePart } from '@osseo/testing';
import type { ReactElement, ReactNode } from 'react';
import { describe } from 'vitest';
import { en, enPages } from '../../messages/en.ts';
import { sessionOf } from '../examples/example.examples.ts';
import { twoPages } from '../examples/forms.examples.ts';
import { FormRoot } from '../form-root.tsx';
import { FormNavigation } from './form-navigation.tsx';
import { FormPageList } from './form-page-list.tsx';
import { PagesContext } from './pages-context.ts';

describe('FormNavigation', () => {
  describePart({
    render: (props) => onSecondPage(<FormNavigation {...props} />),
    element: HTMLDivElement,
    className: 'osseo-form-navigation',
  });
});

describe('FormPageList', () => {
  describePart({
    render: (props) => onSecondPage(<FormPageList {...props} />),
    element: HTMLElement,
    className: 'osseo-form-page-list',
  });
});

/** A part as it stands in `FormPages`, on the second of two pages that may be answered in any order. */
function onSecondPage(part: ReactNode): ReactElement {
  return (
    <FormRoot session={sessionOf(twoPages, 'en')} locale="en" messages={en}>
      <PagesContext
        value={{
          page: 2,
          shown: [1, 2],
          titles: ['About you', 'At home'],
          isReview: false,
          hasReview: true,
          entryMode: 'random',
          messages: enPages,
          goTo: () => undefined,
        }}
      >
        {part}
      </PagesContext>
    </FormRoot>
  );
}
