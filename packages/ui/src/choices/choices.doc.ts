import type { PartDoc } from '../stories/part-doc.ts';

export const choicesDoc: PartDoc = {
  purpose:
    'The answers of one question, one below the other between hairlines, each as wide as the text. It goes inside a `Fieldset`, which asks the question.',
  notFor: [
    { when: 'There is a single checkbox', use: '`Checkbox` alone: it names itself and needs no group.' },
    {
      when: 'Answers are longer than a word or two and stand side by side',
      use: '`orientation="vertical"`. Side by side, the mark of one seems to belong to the next.',
    },
    { when: 'They change what the page shows', use: '`Tabs`.' },
  ],
  anatomy: [
    {
      name: 'Choices',
      element: 'div',
      className: 'osseo-choices',
      attributes: { 'data-orientation': 'vertical, horizontal' },
    },
    {
      name: 'Row',
      element: 'div',
      className: 'osseo-choice',
      properties: {
        '--osseo-choice-background--checked': 'The ground of a chosen row.',
        '--osseo-choice-color': 'The mark of what is chosen, and its border.',
        '--osseo-choice-tick': 'The tick inside a chosen checkbox.',
        '--osseo-field-background': 'The ground of the marks, as of every box of a field.',
        '--osseo-field-border': 'The border of the marks, as of every box of a field.',
        '--osseo-field-border--invalid': 'The same while something is wrong.',
      },
    },
    { name: 'Words', element: 'label', className: 'osseo-choice-label' },
    { name: 'Hint', element: 'div', className: 'osseo-choice-hint' },
    { name: 'ChoiceDivider', element: 'p', className: 'osseo-choice-divider' },
  ],
  keyboard: [
    { keys: 'Tab', does: 'Moves through checkboxes one by one, and past all radios of a name at once.' },
    { keys: 'Space', does: 'Chooses the answer that has focus.' },
    { keys: 'Arrow keys', does: 'Move between radios of one name, and choose.' },
  ],
  gaps: ['An answer such as “None of these” does not clear the others by itself; the form has to.'],
};
