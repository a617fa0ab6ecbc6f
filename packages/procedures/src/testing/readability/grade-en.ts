import { GLOSSARY } from './glossary.ts';

function syllables(word: string): number {
  if (GLOSSARY.en.has(word)) return 2;
  const spoken = word.replace(/(?:[^laeiouy]es|[^laeiouy]ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

/** Flesch-Kincaid grade: years of school that an English text asks for. */
export function gradeEn(text: string): number {
  const sentences = text.split(/[.!?:;]+(?:\s|$)/).filter((part) => part.trim() !== '').length;
  const words = text.toLowerCase().match(/[a-z][a-z0-9']*/g) ?? [];
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return (0.39 * words.length) / sentences + (11.8 * spoken) / words.length - 15.59;
}
