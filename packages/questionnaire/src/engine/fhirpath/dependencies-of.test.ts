import { expect, it } from 'vitest';
import { dependenciesOf, type KnownDependencies } from './index.ts';

const NONE: KnownDependencies = {
  kind: 'known',
  answers: [],
  subtrees: [],
  inside: [],
  merged: [],
  variables: [],
  context: false,
  clock: false,
};

it.each<[string, Partial<KnownDependencies>]>([
  ["%resource.repeat(item).where(linkId='a').answer.value", { answers: ['a'], merged: ['a'] }],
  ["%resource.repeat(item).where('a' = linkId).answer.value.first()", { answers: ['a'], merged: ['a'] }],
  ["item.where(linkId='g').item.where(linkId='a').answer.value", { answers: ['a'], inside: ['a'] }],
  ["%resource.item.where(linkId='a' or linkId='b').answer.exists()", { answers: ['a', 'b'] }],
  ["%resource.item.where(linkId='a' and answer.exists()).answer.value", { answers: ['a'] }],
  ["item.where(linkId='a') | %resource.item.where(linkId='b')", { subtrees: ['a', 'b'] }],
  ["item.where(linkId='a').answer.value + %resource.item.where(linkId='a').answer.value", { answers: ['a'] }],
  ["%resource.item.where(linkId='g')", { subtrees: ['g'] }],
  ["%resource.item.where(linkId='g').exists()", { subtrees: ['g'] }],
  ["%resource.item.where(linkId='g').item.answer.value.sum()", { subtrees: ['g'] }],
  ["%resource.item.where(linkId='a').answer.item.where(linkId='b').answer.value", { answers: ['a'] }],
  ["%resource.item.where(linkId='a').answer.value.weight().sum()", { answers: ['a'] }],
  ["iif(%resource.item.where(linkId='a').answer.value > 1, %x, %y.z)", { answers: ['a'], variables: ['x', 'y'] }],
  ["%group.item.where(linkId='a').answer.value", { variables: ['group'] }],
  ['answer.value', { context: true }],
  ['%context.answer.value + 1', { context: true }],
  ['today() > %patient.birthDate', { variables: ['patient'], clock: true }],
  ['%resource.authored', {}],
  ['1 + 1', {}],
])('knows what %s reads', (source, known) => {
  expect(dependenciesOf(source)).toEqual({ ...NONE, ...known });
});

it.each([
  '%resource.item.answer.value',
  "%resource.item.where(linkId != 'a').answer.value",
  "%resource.item.where(linkId = %prefix + 'a').answer.value",
  '%resource.repeat(item)',
  '%resource.repeat(item | answer.item)',
  '%resource',
  '%resource.descendants()',
  'not an expression',
])('owns up where %s may read everything', (source) => {
  expect(dependenciesOf(source)).toEqual({ kind: 'everything' });
});
