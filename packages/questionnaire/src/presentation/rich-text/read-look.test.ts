import { expect, it } from 'vitest';
import { readLook } from './read-look.ts';

it.each([
  ['font-weight:bold; font-style: italic', { bold: true, italic: true }],
  ['text-decoration: underline line-through', { underline: true, struck: true }],
  ['text-align:right; color: green', { align: 'end', color: 'green' }],
  ['COLOR: #A00; font-weight: 700;', { color: '#a00', bold: true }],
  ['color: rgb(0, 0, 0)', { color: 'rgb(0, 0, 0)' }],
])('keeps what changes how words are read: %s', (css, look) => {
  expect(readLook(css)).toEqual(look);
});

it.each([
  'position: fixed; inset: 0',
  'background: url(https://x.example)',
  'color: var(--x)',
  'color: url(https://x.example)',
  'font-size: 200px',
  'font-weight: normal',
  '',
])('drops what moves, covers or loads: %s', (css) => {
  expect(readLook(css)).toBeUndefined();
});
