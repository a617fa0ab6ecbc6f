import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/newsreader/wght.css';
import '@fontsource-variable/noto-sans-kr/wght.css';
import '@fontsource-variable/noto-sans-arabic/wght.css';
import '@osseo/tokens/brands/hangang.css';
import '@osseo/tokens/brands/marlow.css';
// The last of the brands is the one where none is named.
import '@osseo/tokens/tokens.css';
import '@osseo/ui/styles.css';
import '@osseo/questionnaire/styles.css';
import '@osseo/risk-forms/styles.css';
import '@osseo/recovery-timeline/styles.css';
import '@osseo/recovery-timeline/styles/check-in.css';
import '@osseo/recovery-timeline/styles/trend.css';
import '@osseo/recovery-timeline/styles/photo-log.css';
import './preview.css';
import type { Preview } from '@storybook/react-vite';
import { configure } from 'storybook/test';
import { StoryMessages } from '../../../packages/ui/src/stories/story-messages.tsx';
import { AllModes } from './all-modes.tsx';
import { AutodocsPage } from './autodocs-page.tsx';
import { checkDarkAndRightToLeft } from './check-dark-and-right-to-left.ts';
import { DocsPage } from './docs-page.tsx';
import { leaveFocusToReader } from './leave-focus-to-reader.ts';
import { requireFrames } from './require-frames.ts';
import { directionOf, setPage } from './set-page.ts';
import { choiceOf, globalTypes, INITIAL } from './toolbars.ts';
import { writeOutTypes } from './write-out-types.ts';

leaveFocusToReader();
// A second, which is Testing Library's own, is less than a part takes to load on a busy machine.
configure({ asyncUtilTimeout: 15_000 });

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    // What passed is counted and not listed element by element, which takes most of the time.
    a11y: { test: 'error', options: { resultTypes: ['violations', 'incomplete'] } },
    backgrounds: { disable: true },
    controls: { expanded: true },
    docs: { container: DocsPage, page: AutodocsPage },
    options: {
      storySort: {
        method: 'alphabetical',
        order: [
          'Start here',
          ['For developers', 'For designers and clinicians', 'For clinics'],
          'Procedures',
          ['*', 'Sheet'],
          'Clinical review',
          ['*', 'Warning signs', 'Complications', 'Risk factors', 'Risk rules'],
          'Reference',
          ['Compare', 'Risk factors', 'Question matrix', 'Complications', 'Glossary', 'Bibliography'],
          'Foundations',
          ['Colour', 'Contrast', 'Type', 'Space and size', 'Density', 'Motion', 'Forced colours'],
          'Controls',
          ['Overview'],
          'Pictures',
          'Layout',
          'Questionnaire',
          ['Form', 'Questions', 'Parts'],
          'Risk forms',
          ['Talking points', 'Flag list', 'Flag card'],
          'Recovery timeline',
          ['Recovery plan', 'Parts', 'Check-in', 'Trend', 'Photo log'],
        ],
      },
    },
  },
  initialGlobals: INITIAL,
  globalTypes,
  decorators: [
    (Story, { id, globals, viewMode }) => {
      const choice = choiceOf(globals);
      // The prose around the stories of a documentation page is English, whatever they speak.
      const isInProse = viewMode === 'docs';
      setPage(document.documentElement, isInProse ? { ...choice, locale: 'en', direction: 'auto' } : choice);
      if (choice.scheme === 'all') return <AllModes id={id} choice={choice} />;

      const story = (
        <StoryMessages locale={choice.locale}>
          <Story />
        </StoryMessages>
      );
      return isInProse ? (
        <div
          className="osseo-storybook-story"
          lang={choice.locale}
          dir={directionOf(choice)}
          data-narrow={isForPhone(globals) || undefined}
        >
          {story}
        </div>
      ) : (
        story
      );
    },
  ],
  argTypesEnhancers: [writeOutTypes],
  beforeEach: requireFrames,
  afterEach: checkDarkAndRightToLeft,
};

/** Whether a story asks for a screen as narrow as a phone, which a page of several stories cannot give to one. */
function isForPhone({ viewport }: { readonly viewport?: { readonly value?: string } }): boolean {
  return viewport?.value === 'mobile1';
}

export default preview;
