import type { PartDoc } from '../stories/part-doc.ts';

export const calloutDoc: PartDoc = {
  purpose:
    'Something that must not be overlooked, with how soon to act said first. Three care levels each have a word, a shape and a colour: a solid block, a heavy start on amber, a tick before plain text. A fourth level, `note`, is information.',
  notFor: [
    { when: 'It says what is wrong in a form', use: '`ErrorSummary` above the form and the `error` of each `Field`.' },
    {
      when: 'It reports what just happened, such as “Saved”',
      use: '`ToastRegion`, whose messages are announced and put away.',
    },
    { when: 'Only some readers want it', use: '`Disclosure`. What is urgent is never behind a press.' },
    {
      when: 'A page would hold several blocks of one level',
      use: 'One block with a list. Two emergencies on one screen are none.',
    },
    {
      when: 'The text is merely worth reading',
      use: 'A paragraph with a heading. Nothing else on a page looks like an emergency, so that one does.',
    },
  ],
  anatomy: [
    {
      name: 'Callout',
      element: 'div',
      className: 'osseo-callout',
      attributes: { 'data-level': 'emergency, same-day, normal, note' },
    },
    { name: 'Heading', element: 'h1 to h3, or p', className: 'osseo-callout-heading' },
    { name: 'Level in words', element: 'span', className: 'osseo-callout-label' },
    { name: 'Title', element: 'span', className: 'osseo-callout-title' },
    { name: 'Text', element: 'div', className: 'osseo-callout-body' },
  ],
  keyboard: [],
  gaps: [
    'It has no custom properties, on purpose: the three levels look alike in every clinic. The tokens `--osseo-color-emergency` and `--osseo-color-caution` move their hues.',
    'It is not announced when it appears after the page has loaded. Give it `role="alert"` there.',
  ],
};
