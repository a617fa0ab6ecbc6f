import type { PartDoc } from '../stories/part-doc.ts';

export const sliderDoc: PartDoc = {
  purpose:
    'A number on a scale whose ends have a meaning, given by feel or typed. It has no answer until somebody gives one: no thumb stands anywhere, and an empty text is sent.',
  notFor: [
    { when: 'The number is known and exact, such as a weight', use: '`NumberInput`.' },
    { when: 'There are five answers or fewer, each with a word', use: '`Radio`s.' },
    { when: 'There are two ends, from and to', use: 'Two `NumberInput`s.' },
  ],
  anatomy: [
    {
      name: 'Slider',
      element: 'div',
      className: 'osseo-slider',
      attributes: {
        'data-unanswered': 'there while there is no answer',
        'data-ticks': 'there where steps are marked',
      },
    },
    { name: 'Place of the range', element: 'div', className: 'osseo-slider-slot' },
    {
      name: 'Range',
      element: 'input type="range"',
      className: 'osseo-slider-range',
      attributes: { 'aria-invalid': 'true', 'data-unanswered': 'there while there is no answer' },
      properties: {
        '--osseo-slider-color': 'The thumb and the part of the rail before it.',
        '--osseo-slider-rail': 'The rest of the rail.',
        '--osseo-slider-focus': 'The ring of focus.',
      },
    },
    { name: 'Marks of the steps', element: 'div', className: 'osseo-slider-ticks' },
    { name: 'One mark', element: 'span', className: 'osseo-slider-tick' },
    { name: 'What the ends mean', element: 'div', className: 'osseo-slider-ends' },
    { name: 'One end', element: 'span', className: 'osseo-slider-end' },
    { name: 'Its number', element: 'span', className: 'osseo-slider-end-number' },
    { name: 'Its words', element: 'span', className: 'osseo-slider-end-label' },
    { name: 'The same number, typed', element: 'div', className: 'osseo-slider-value' },
    { name: 'That there is no answer', element: 'span', className: 'osseo-slider-unanswered' },
  ],
  keyboard: [
    { keys: 'Tab', does: 'Moves to the slider, then to the field for the number.' },
    {
      keys: 'Arrow keys',
      does: 'Move it by a step. The first press puts it in the middle, where it has no answer yet.',
    },
    { keys: 'Page up, Page down', does: 'Move it by a tenth of the scale, and by a step at least.' },
    { keys: 'Home, End', does: 'Move it to either end.' },
  ],
  gaps: [
    'It has one thumb.',
    'To take an answer back, empty the field: a slider has no place for none.',
    'The field for the number is named by the label of its `Field`, or by an `aria-label`; in a field of your own, give the label the id `${id}-label`.',
    'Whether the number is on the scale is for the form to say: what is typed is handed on as it is.',
  ],
};
