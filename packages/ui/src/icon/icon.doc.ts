import type { PartDoc } from '../stories/part-doc.ts';

export const iconDoc: PartDoc = {
  purpose:
    'A small line drawing beside words, as high as they are and in their colour. All come from one hand: one weight, round joins, no fills.',
  notFor: [
    {
      when: 'It would stand alone on a button',
      use: 'A word, or `label` if there is truly no room: people guess drawings wrong.',
    },
    { when: 'It shows part of a body', use: 'A picture with its own words. These drawings are signs and no anatomy.' },
    { when: 'It decorates a heading', use: 'Nothing.' },
  ],
  anatomy: [
    {
      name: 'Icon',
      element: 'svg',
      className: 'osseo-icon',
      attributes: { 'data-points': 'present on those that turn round in right-to-left text' },
    },
  ],
  keyboard: [],
};
