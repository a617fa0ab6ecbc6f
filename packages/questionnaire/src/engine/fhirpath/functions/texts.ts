import type { Part, Scope } from '../evaluation.ts';
import { fail } from '../halt.ts';
import { EMPTY, type Value, type Values } from '../values/value.ts';
import { integerArgument, textArgument, textOf, type Entry } from './function.ts';
import { matches } from './matches.ts';

/* Functions of text. Each is empty where its text or an argument is not known. */

export const TEXTS: readonly Entry[] = [
  ...one('length', (text) => text.length),
  ...one('upper', (text) => text.toUpperCase()),
  ...one('lower', (text) => text.toLowerCase()),
  ...one('trim', (text) => text.trim()),
  ...two('startsWith', (text, other) => text.startsWith(other)),
  ...two('endsWith', (text, other) => text.endsWith(other)),
  ...two('contains', (text, other) => text.includes(other)),
  ...two('indexOf', (text, other) => text.indexOf(other)),
  ...two('lastIndexOf', (text, other) => text.lastIndexOf(other)),
  ...two('matches', matches),
  ['replace', 2, 2, replace],
  ['substring', 1, 2, substring],
  [
    'split',
    1,
    1,
    (input, [by], scope) => textOf(input)?.split(textArgument(by, scope) ?? fail('text expected')) ?? EMPTY,
  ],
  ['join', 0, 1, join],
];

function one(name: string, run: (text: string) => Value): readonly Entry[] {
  return [
    [
      name,
      0,
      0,
      (input) => {
        const text = textOf(input);
        return text === undefined ? EMPTY : [run(text)];
      },
    ],
  ];
}

function two(name: string, run: (text: string, other: string, scope: Scope) => Value): readonly Entry[] {
  return [
    [
      name,
      1,
      1,
      (input, [argument], scope) => {
        const text = textOf(input);
        const other = textArgument(argument, scope);
        return text === undefined || other === undefined ? EMPTY : [run(text, other, scope)];
      },
    ],
  ];
}

function replace(input: Values, [from, to]: readonly Part[], scope: Scope): Values {
  const text = textOf(input);
  const pattern = textArgument(from, scope);
  const substitute = textArgument(to, scope);
  if (text === undefined || pattern === undefined || substitute === undefined) return EMPTY;
  const replaced = text.replaceAll(pattern, () => substitute);
  scope.work.step(replaced.length);
  return [replaced];
}

/** From a position that the text has; a text that is too short gives nothing. */
function substring(input: Values, [start, length]: readonly Part[], scope: Scope): Values {
  const text = textOf(input);
  const from = integerArgument(start, scope);
  if (text === undefined || from === undefined || from < 0 || from >= text.length) return EMPTY;
  const count = integerArgument(length, scope);
  return [text.substring(from, count === undefined ? text.length : from + count)];
}

function join(input: Values, [separator]: readonly Part[], scope: Scope): Values {
  const texts = input.map((value) => textOf([value]));
  const between = separator ? (textArgument(separator, scope) ?? fail('text expected')) : '';
  return texts.length === 0 ? EMPTY : [texts.join(between)];
}
