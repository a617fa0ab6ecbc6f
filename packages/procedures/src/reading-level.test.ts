import { describe, expect, it } from 'vitest';
import { patientTexts } from './testing/worded-procedures.ts';

/**
 * Long words that the glossary keeps because patients hear them from their
 * clinic; the text around explains them. They count as two syllables.
 */
const GLOSSARY = new Set(
  `abutment anaesthetic antibiotic antidepressant chlorhexidine diabetes eptfe genioplasty haematoma hba1c implantitis
  osteonecrosis osteoporosis polyethylene silicone titanium zirconia`.split(/\s+/),
);

function syllables(word: string): number {
  if (GLOSSARY.has(word)) return 2;
  const spoken = word.replace(/(?:[^laeiouy]es|[^laeiouy]ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

/** Flesch-Kincaid grade: years of school that a text asks for. */
function grade(text: string): number {
  const sentences = text.split(/[.!?:;]+(?:\s|$)/).filter((part) => part.trim() !== '').length;
  const words = text.toLowerCase().match(/[a-z][a-z0-9']*/g) ?? [];
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return (0.39 * words.length) / sentences + (11.8 * spoken) / words.length - 15.59;
}

describe('reading level', () => {
  it('counts as the formula says', () => {
    expect(grade('The cat sat on the mat.')).toBeLessThan(0);
    expect(
      grade('Comprehensive multidisciplinary rehabilitation necessitates considerable deliberation.'),
    ).toBeGreaterThan(20);
  });

  const sentences = patientTexts('en').filter(([, text]) => text.includes(' '));

  it.each(sentences)('%s reads at grade 8 or below', (_, text) => {
    expect(grade(text)).toBeLessThanOrEqual(8);
  });

  it.each(patientTexts('ko'))('%s ends its sentences politely in Korean', (_, text) => {
    const ends = text.replaceAll(/\([^)]*\)/g, '').match(/[^.?\s]+(?=[.?](?:\s|$))/g) ?? [];
    for (const end of ends) expect(end).toMatch(/(?:니다|세요|나요)$/);
  });

  it.each(patientTexts('ko'))('%s says one thing per sentence in Korean', (_, text) => {
    for (const sentence of text.split(/[.:]\s|\.$/)) expect(sentence.length).toBeLessThanOrEqual(60);
  });
});
