import type { PartDoc } from '../stories/part-doc.ts';

export const linkDoc: PartDoc = {
  purpose:
    'Goes somewhere: to another page, to a place on this one, or to another site. It says where in words that make sense alone, and on paper it shows the address.',
  notFor: [
    { when: 'Something is done, sent or opened here', use: '`Button`.' },
    { when: 'It is the one next step of the page', use: '`Button` with `render={<a href="…" />}`.' },
    { when: 'It leads to the main part of the page past its head', use: '`SkipLink`.' },
  ],
  anatomy: [
    {
      name: 'Link',
      element: 'a, or `render`',
      className: 'osseo-link',
      attributes: {
        'data-variant': 'inline, standalone',
        'data-external': 'there if it leaves the site',
        href: 'http',
      },
      properties: {
        '--osseo-link-color': 'Its colour.',
        '--osseo-link-color--hover': 'Its colour under the pointer.',
        '--osseo-link-color--visited': 'Its colour once the reader has been there.',
      },
    },
    { name: 'The mark of another site', element: 'span', className: 'osseo-link-mark' },
  ],
  keyboard: [
    { keys: 'Tab', does: 'Moves to it, and on from it.' },
    { keys: 'Enter', does: 'Goes there.' },
  ],
  gaps: [
    'A browser tells no stylesheet but its colours whether a link was visited.',
    'On paper the address follows only where it begins with http: a path of the site would help nobody.',
    'It opens no new tab by itself. With `target="_blank"` say so in `external`.',
  ],
};
