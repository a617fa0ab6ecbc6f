import { toCivilDate } from '@osseo/core';
import { expect, it } from 'vitest';
import { planForm } from './plan-form.ts';

const today = toCivilDate('2026-03-01');

it('reads the questions of some procedures once a day in each language', () => {
  const form = planForm(['dental-implant'], 'en', today);
  expect(planForm(['dental-implant'], 'en', today)).toBe(form);
  for (const other of [
    planForm(['dental-implant'], 'ko', today),
    planForm(['chin-implant'], 'en', today),
    planForm(['dental-implant'], 'en', toCivilDate('2026-03-02')),
  ])
    expect(other).not.toBe(form);
});

it('keeps the forms of few days', () => {
  const form = planForm(['dental-implant'], 'en', today);
  for (let day = 1; day <= 60; day += 1) planForm(['dental-implant'], 'en', toCivilDate(`20${String(day + 26)}-03-01`));
  expect(planForm(['dental-implant'], 'en', today)).not.toBe(form);
});
