import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromXhtml } from './from-xhtml.ts';
import { plainText, RICH_TAGS, type RichNode, type RichText } from './rich-text.ts';

const read = (xhtml: string): RichText => fromXhtml(xhtml).text;

it('keeps the elements that FHIR allows', () => {
  expect(read('<div xmlns="http://www.w3.org/1999/xhtml">Do you <b>smoke</b>?<br/>Or <em>vape</em>?</div>')).toEqual([
    {
      tag: 'div',
      children: [
        'Do you ',
        { tag: 'b', children: ['smoke'] },
        '?',
        { tag: 'br', children: [] },
        'Or ',
        { tag: 'em', children: ['vape'] },
        '?',
      ],
    },
  ]);
});

it('reads entities as the characters for which they stand', () => {
  expect(read('caf&eacute; &lt;b&gt; &amp; &#173;&nbsp;')).toEqual(['café <b> & \u00ad\u00a0']);
});

it('keeps the words of an element that it does not know, and names it', () => {
  expect(fromXhtml('<blink>now</blink> or <o:p>then</o:p>')).toEqual({
    text: ['now or then'],
    dropped: ['blink', 'o:p'],
  });
});

it.each([
  ['<script>alert(1)</script>', ['script']],
  ['<svg><script>alert(1)</script><text>x</text></svg>', ['svg', 'script', 'text']],
  ['<style>p{display:none}</style>', ['style']],
  ['<iframe src="https://x.example">x</iframe>', ['iframe']],
  ['<form action="https://x.example"><input name="a"><button>Go</button></form>', ['form', 'input', 'button']],
  ['<math><mi xlink:href="data:x">x</mi></math>', ['math', 'mi']],
])('drops what acts or loads with all that it holds: %s', (xhtml, dropped) => {
  expect(fromXhtml(`a${xhtml}b`)).toEqual({ text: ['ab'], dropped });
});

it('drops every attribute but the few that say something', () => {
  const xhtml = '<p onclick="x()" id="a" class="b" dir="rtl" data-x="1">words</p>';
  expect(read(xhtml)).toEqual([{ tag: 'p', children: ['words'] }]);
});

it.each([
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  ' JaVaScRiPt:x',
  'data:text/html,x',
  'vbscript:x',
  '//x.example',
  'x',
])('makes no link of %s', (address) => {
  const { text, dropped } = fromXhtml(`<a href="${address}">words</a>`);
  expect(text).toEqual([{ tag: 'a', children: ['words'] }]);
  expect(dropped).toEqual(['href']);
});

it('leads to pages, addresses and telephones', () => {
  expect(read('<a href="https://clinic.example/a?b=c&amp;d">a</a><a href="tel:+100">b</a>')).toEqual([
    { tag: 'a', href: 'https://clinic.example/a?b=c&d', children: ['a'] },
    { tag: 'a', href: 'tel:+100', children: ['b'] },
  ]);
});

it('shows pictures that are encrypted on their way or in the form itself, and no others', () => {
  expect(read('<img src="https://x.example/a.png" alt="A jaw"/>')).toEqual([
    { tag: 'img', src: 'https://x.example/a.png', alt: 'A jaw', children: [] },
  ]);
  expect(read('<img src="data:image/svg+xml;base64,AAAA"/><img src="http://x.example/a.png"/>')).toEqual([
    { tag: 'img', alt: '', children: [] },
    { tag: 'img', alt: '', children: [] },
  ]);
});

it('makes of a heading a paragraph that looks like one', () => {
  expect(read('<h2 style="color: #900">Pain</h2>')).toEqual([
    { tag: 'p', look: { color: '#900', bold: true }, children: ['Pain'] },
  ]);
});

it('reads what is broken as a browser would, to its end', () => {
  expect(plainText(read('<p>one<p>two <b>three'))).toBe('onetwo three');
  expect(plainText(read(`${'<div>'.repeat(2_000)}deep`))).toBe('');
});

it('gives nothing but what is allowed, whatever it is given', () => {
  const piece = fc.oneof(
    fc.constantFrom('<', '>', '</', '/>', '"', "'", '=', ' ', '&', ';', '<!--', '-->', '<![CDATA[', ']]>', '<?', '\0'),
    fc.constantFrom(
      'script',
      'a',
      'img',
      'svg',
      'p',
      'td',
      'style',
      'href',
      'src',
      'onerror',
      'javascript:x',
      'srcdoc',
    ),
    fc.string({ maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      for (const node of read(pieces.join(''))) expectAllowed(node);
    }),
  );
});

function expectAllowed(node: RichNode): void {
  if (typeof node === 'string') return;
  expect(RICH_TAGS).toContain(node.tag);
  expect(node.href ?? 'https:').toMatch(/^(?:https?|mailto|tel):/i);
  expect(node.src ?? 'https:').toMatch(/^(?:https:|data:(?:image\/(?:png|jpeg|gif|webp|avif)|audio\/|video\/))/i);
  for (const child of node.children) expectAllowed(child);
}
