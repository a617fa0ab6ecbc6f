import { describe, expect, it } from 'vitest';
import { easeEs } from './testing/readability/ease-es.ts';
import { gradeEn } from './testing/readability/grade-en.ts';
import { patientTexts } from './testing/worded-procedures.ts';

const paragraphs = (locale: 'en' | 'es') => patientTexts(locale).filter(([, text]) => text.includes(' '));

describe('reading level', () => {
  it('counts English as the formula says', () => {
    expect(gradeEn('The cat sat on the mat.')).toBeLessThan(0);
    expect(
      gradeEn('Comprehensive multidisciplinary rehabilitation necessitates considerable deliberation.'),
    ).toBeGreaterThan(20);
  });

  it('counts Spanish as the formula says', () => {
    expect(easeEs('El gato duerme en la cama.')).toBeGreaterThan(80);
    expect(easeEs('La rehabilitación multidisciplinaria necesita deliberaciones considerables.')).toBeLessThan(20);
  });

  it.each(paragraphs('en'))('%s reads at grade 8 or below', (_, text) => {
    expect(gradeEn(text)).toBeLessThanOrEqual(8);
  });

  it.each(paragraphs('es'))('%s is somewhat easy or easier in Spanish', (_, text) => {
    expect(easeEs(text)).toBeGreaterThanOrEqual(65);
  });

  it.each(patientTexts('ko'))('%s ends its sentences politely in Korean', (_, text) => {
    const ends = text.replaceAll(/\([^)]*\)/g, '').match(/[^.?\s]+(?=[.?](?:\s|$))/g) ?? [];
    for (const end of ends) expect(end).toMatch(/(?:니다|세요|나요)$/);
  });

  it.each(patientTexts('ko'))('%s says one thing per sentence in Korean', (_, text) => {
    for (const sentence of text.split(/[.:]\s|\.$/)) expect(sentence.length).toBeLessThanOrEqual(60);
  });
});
