import { GLOSSARY } from './glossary.ts';

/** Groups of vowels that are spoken as one; an accented i or u beside another vowel is a syllable of its own. */
const SYLLABLE = /[íú]|[iuü]?[aeoáéó][iuy]?|[iuü]{1,2}/g;

function syllables(word: string): number {
  if (GLOSSARY.es.has(word)) return 2;
  // The u of que, qui, gue and gui is silent, and so is h.
  const spoken = word.replaceAll(/([qg])u(?=[eiéí])/g, '$1').replaceAll('h', '');
  return Math.max(1, spoken.match(SYLLABLE)?.length ?? 1);
}

/**
 * Flesch-Szigriszt index of a Spanish text, read on the INFLESZ scale: 55 is
 * normal, 65 somewhat easy, 80 very easy.
 */
export function easeEs(text: string): number {
  const sentences = text.split(/[.!?:;]+(?:\s|$)/).filter((part) => part.trim() !== '').length;
  const words = text.toLowerCase().match(/[a-záéíóúüñ][a-záéíóúüñ0-9]*/g) ?? [];
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return 206.835 - (62.3 * spoken) / words.length - words.length / sentences;
}
