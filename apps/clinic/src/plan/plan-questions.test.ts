import { toCivilDate } from '@osseo/core';
import { expect, it } from 'vitest';
import { planQuestions } from './plan-questions.ts';

const today = toCivilDate('2026-03-01');

it('reads the questions of some procedures once a day in each language', () => {
  const form = planQuestions(['dental-implant'], 'en', today);
  expect(planQuestions(['dental-implant'], 'en', today)).toBe(form);
  for (const other of [
    planQuestions(['dental-implant'], 'ko', today),
    planQuestions(['chin-implant'], 'en', today),
    planQuestions(['dental-implant'], 'en', toCivilDate('2026-03-02')),
  ])
    expect(other).not.toBe(form);
});

it('keeps the forms of few days', () => {
  const form = planQuestions(['dental-implant'], 'en', today);
  for (let day = 1; day <= 60; day += 1)
    planQuestions(['dental-implant'], 'en', toCivilDate(`20${String(day + 26)}-03-01`));
  expect(planQuestions(['dental-implant'], 'en', today)).not.toBe(form);
});
