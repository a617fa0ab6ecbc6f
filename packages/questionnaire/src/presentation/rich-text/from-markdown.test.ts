import { expect, it } from 'vitest';
import { fromMarkdown } from './from-markdown.ts';
import { plainText } from './rich-text.ts';

it('reads emphasis, lists, links and line ends', () => {
  expect(fromMarkdown('Bring **all** medicines:\n\n- tablets\n- [sprays](https://clinic.example)')).toEqual([
    { tag: 'p', children: ['Bring ', { tag: 'strong', children: ['all'] }, ' medicines:'] },
    {
      tag: 'ul',
      children: [
        { tag: 'li', children: [{ tag: 'p', children: ['tablets'] }] },
        {
          tag: 'li',
          children: [{ tag: 'p', children: [{ tag: 'a', href: 'https://clinic.example', children: ['sprays'] }] }],
        },
      ],
    },
  ]);
});

it('reads the tables of GitHub', () => {
  expect(fromMarkdown('|a|b|\n|-|-|\n|1|2|')).toMatchObject([
    { tag: 'table', children: [{ tag: 'tbody', children: [{ tag: 'tr' }, { tag: 'tr' }] }] },
  ]);
});

it('shows HTML as the text that it is', () => {
  expect(plainText(fromMarkdown('a <img src=x onerror=alert(1)> b\n\n<script>x</script>') ?? [])).toBe(
    'a <img src=x onerror=alert(1)> b<script>x</script>',
  );
});

it('makes no link of an address that acts, and no picture of one that is not encrypted', () => {
  expect(fromMarkdown('[a](javascript:alert(1)) ![b](http://x.example/b.png)')).toEqual([
    {
      tag: 'p',
      children: [{ tag: 'a', children: ['a'] }, ' ', { tag: 'img', alt: 'b', children: [] }],
    },
  ]);
});

it('makes of a heading a paragraph that looks like one', () => {
  expect(fromMarkdown('# Pain')).toEqual([{ tag: 'p', look: { bold: true }, children: ['Pain'] }]);
});

it('reads references such as &eacute; without a page, and leaves them in code as they are', () => {
  expect(
    fromMarkdown('Caf&eacute; &amp; &copy; &#42;no list&#42; &nosuch; \\&amp; `&amp;` [x](https://a.example?b&amp;c)'),
  ).toEqual([
    {
      tag: 'p',
      children: [
        'Café & © *no list* &nosuch; &amp; ',
        { tag: 'code', children: ['&amp;'] },
        ' ',
        { tag: 'a', href: 'https://a.example?b&c', children: ['x'] },
      ],
    },
  ]);
});

it.each([
  ['ten thousand quotations in each other', '>'.repeat(10_000)],
  ['lists in lists in one line', '- '.repeat(5_000)],
  ['lists by indentation', Array.from({ length: 200 }, (_, level) => `${' '.repeat(level)}- a`).join('\n')],
  ['signs that nothing pairs', '~~a'.repeat(10_000)],
])('leaves %s as the plain text that it is', (_, markdown) => {
  expect(fromMarkdown(markdown)).toBeUndefined();
});

it('reads as much as people write', () => {
  const lines = Array.from(
    { length: 300 },
    (_, line) => `${'  '.repeat(line % 6)}- **a** [b](https://clinic.example) > 3`,
  );
  expect(fromMarkdown(lines.join('\n'))).toMatchObject([{ tag: 'ul' }]);
  expect(fromMarkdown('> '.repeat(20) + 'a')).toMatchObject([{ tag: 'blockquote' }]);
});
