import fc from 'fast-check';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { RICH_TAGS, type Look, type RichElement, type RichNode } from '../../../presentation/rich-text/rich-text.ts';
import { fromXhtml } from '../../../presentation/rich-text/from-xhtml.ts';
import { wellNested } from '../../../presentation/rich-text/well-nested.ts';
import { hydrate } from '../../examples/browser.examples.tsx';
import { hearComplaints } from '../../examples/hear-complaints.examples.ts';
import { Phrases } from './phrases.tsx';
import { RichWords } from './rich-words.tsx';

afterEach(() => {
  vi.restoreAllMocks();
});

const looks = fc.constantFrom<Look | undefined>(undefined, { bold: true }, { italic: true, align: 'center' });
const { node } = fc.letrec<{ node: RichNode; element: RichElement }>((tie) => ({
  node: fc.oneof({ depthSize: 'small', withCrossShrink: true }, fc.constantFrom(' ', '\n', 'words'), tie('element')),
  element: fc
    .tuple(
      fc.constantFrom(...RICH_TAGS.filter((tag) => !['br', 'hr', 'img'].includes(tag))),
      fc.array(tie('node'), { maxLength: 4 }),
      looks,
    )
    .map(([tag, children, look]) => ({
      tag,
      children,
      ...(look && { look }),
      ...(tag === 'a' && { href: 'https://clinic.example' }),
    })),
}));

it('markup stands where HTML allows it, whatever the form wrote: nothing moves between server and browser', () => {
  const complaints: unknown[] = [];
  hearComplaints(complaints);
  fc.assert(
    fc.property(fc.array(node, { maxLength: 4 }), (nodes) => {
      complaints.length = 0;
      const page = (
        <form>
          <RichWords text={wellNested(nodes)} />
        </form>
      );
      hydrate(page, page, complaints).unmount();
      expect(complaints).toEqual([]);
    }),
    { numRuns: 150, examples: [[[{ tag: 'pre', children: ['\n', '\n'] }]]] },
  );
});

it('a table with space between its rows, and a look of its own, keeps rows, cells and look', () => {
  const { text } = fromXhtml(`<div><table style="font-style: italic">
    <thead style="font-weight: bold"> <tr> <th>Day</th> </tr> </thead>
    <tr> <td>1</td> stray </tr>
  </table></div>`);
  expect(renderToString(<RichWords text={text} />)).toBe(
    '<div><table><thead><tr><th><em><strong>Day</strong></em></th></tr></thead>' +
      '<tbody><tr><td><em>1</em></td><td><em> stray </em></td></tr></tbody></table></div>',
  );
});

it('a paragraph around a list is a block, and a link inside a link its words', () => {
  const { text } = fromXhtml(
    '<p>Bring <ul><li>a list</li></ul></p><a href="https://a.example">See <b><a href="https://b.example">this</a></b></a>',
  );
  expect(renderToString(<RichWords text={wellNested([{ tag: 'p', children: text }])} />)).toMatch(/^<div>/u);
  expect(renderToString(<RichWords text={text} />)).not.toMatch(/<a[^>]*>(?:(?!<\/a>).)*<a/u);
});

it('words that are pictures alone, which say nothing, are heard as the words for which they stand', () => {
  const picture = (alt: string) => [{ tag: 'img', src: 'https://clinic.example/sad.png', alt, children: [] }] as const;
  expect(renderToString(<Phrases text={picture('')} plain="Sad" />)).toContain('Sad');
  expect(renderToString(<Phrases text={picture('A face')} plain="Sad" />)).not.toContain('Sad');
});
