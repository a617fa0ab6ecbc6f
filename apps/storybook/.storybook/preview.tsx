import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/noto-sans-kr/wght.css';
import '@fontsource-variable/noto-sans-arabic/wght.css';
import '@osseo/tokens/tokens.css';
import '@osseo/ui/styles.css';
import '@osseo/questionnaire/styles.css';
import '@osseo/risk-forms/styles.css';
import '@osseo/recovery-timeline/styles.css';
import './preview.css';
import type { Preview } from '@storybook/react-vite';
import { AutodocsPage } from './autodocs-page.tsx';
import { checkDarkAndRightToLeft } from './check-dark-and-right-to-left.ts';
import { DocsPage } from './docs-page.tsx';
import { leaveFocusToReader } from './leave-focus-to-reader.ts';
import { requireFrames } from './require-frames.ts';
import { directionOf, setPage } from './set-page.ts';
import { writeOutUnions } from './write-out-unions.ts';

leaveFocusToReader();

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
          'Controls',
          'Pictures',
          'Layout',
          'Questionnaire',
          ['Form', 'Questions', 'Parts'],
          'Risk forms',
          ['Talking points', 'Flag list', 'Flag card'],
          'Recovery timeline',
          ['Recovery plan', 'Parts'],
        ],
      },
    },
  },
  initialGlobals: { scheme: 'light', locale: 'en', density: 'comfortable' },
  globalTypes: {
    scheme: {
      description: 'Colour scheme',
      toolbar: { title: 'Scheme', icon: 'mirror', items: ['light', 'dark'], dynamicTitle: true },
    },
    locale: {
      description: 'Language and direction',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'ko', title: '한국어 (Korean)' },
          { value: 'es', title: 'Español (Spanish)' },
          { value: 'ar', title: 'العربية (Arabic, right to left)' },
        ],
      },
    },
    density: {
      description: 'Density',
      toolbar: { title: 'Density', icon: 'component', items: ['comfortable', 'compact'], dynamicTitle: true },
    },
  },
  decorators: [
    (Story, { globals, viewMode }) => {
      const locale = String(globals['locale']);
      // The prose around the stories of a documentation page is English, whatever they speak.
      const isInProse = viewMode === 'docs';
      setPage(document.documentElement, {
        scheme: String(globals['scheme']),
        locale: isInProse ? 'en' : locale,
        density: String(globals['density']),
      });
      return isInProse ? (
        <div className="osseo-storybook-story" lang={locale} dir={directionOf(locale)}>
          <Story />
        </div>
      ) : (
        <Story />
      );
    },
  ],
  argTypesEnhancers: [writeOutUnions],
  beforeEach: requireFrames,
  afterEach: checkDarkAndRightToLeft,
};

export default preview;
