import { describe, expect, it } from 'vitest';
import { FACTORS } from '../factors/index.ts';
import { en as enMessages } from '../messages/en.ts';
import { es as esMessages } from '../messages/es.ts';
import { ko as koMessages } from '../messages/ko.ts';
import type { RiskFormWords } from '../model/words.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { ko } from './ko/index.ts';

/** What a patient reads: questions, help, options, reasons and talking points, but no rule. */
function patientTexts(words: RiskFormWords): readonly string[] {
  const factors = Object.values(words.factors).flatMap(({ why, topic, items, points }) => [
    why,
    topic,
    ...Object.values(points as Record<string, string>),
    ...Object.values(
      items as Record<string, { text: string; help?: string; options?: Record<string, string> }>,
    ).flatMap(({ text, help, options }) => [text, ...(help ? [help] : []), ...Object.values(options ?? {})]),
  ]);
  return [words.title, words.doNotStop, String(words.unknownPoint), String(words.inPersonPoint), ...factors];
}

const clinicianTexts = (words: RiskFormWords): readonly string[] =>
  Object.values(words.factors).flatMap(({ rules }) => Object.values(rules as Record<string, string>));

describe.each([
  ['English', en],
  ['Korean', ko],
  ['Spanish', es],
])('the words in %s', (_name, words) => {
  it('use no word that promises', () => {
    const forbidden =
      /\b(safe|safely|painless|permanent|natural|guaranteed?|no downtime|rejuvenation|only approved|boosts? confidence|scarless|lunch-break|anti-wrinkle|segur[oa]s?|indolor(?:es)?|sin dolor|permanentes?|natural(?:es)?|garantiza\w*|sin cicatriz|rejuvenec\w*|confianza en)\b|안전한|무통|영구적|자연스러운|보장|흉터 없는/iu;

    expect([...patientTexts(words), ...clinicianTexts(words)].filter((text) => forbidden.test(text))).toEqual([]);
  });

  it('show patients no tier, sum or verdict', () => {
    const verdict =
      /\b(tier|score|stop-level|caution|high risk|flag|suitable|unsuitable|fit for|eligible|nivel|puntuación|puntos|aptos?|aptas?|idóne[oa]s?|riesgo alto)\b|점수|등급|위험도|부적합|적합/iu;

    expect(patientTexts(words).filter((text) => verdict.test(text))).toEqual([]);
  });

  it('never tell anyone to stop a medicine', () => {
    const points = Object.values(words.factors).flatMap(({ points: all }) =>
      Object.entries(all as Record<string, string>),
    );
    const stops = points.filter(([id]) => /stop|keep-taking|medicine$/u.test(id)).map(([, text]) => text);

    expect(stops.length).toBeGreaterThan(5);
    expect(points.filter(([, text]) => /^(stop|deje |끊으십시오)/iu.test(text))).toEqual([]);
  });

  it('name no brand of a medicine', () => {
    const brands =
      /prolia|fosamax|botox|roaccutane|zometa|xgeva|coumadin|xarelto|eliquis|plavix|ozempic|wegovy|mounjaro|saxenda|trulicity|advil|보톡스|오젬픽|위고비|마운자로|프롤리아|포사맥스/iu;

    expect([...patientTexts(words), ...clinicianTexts(words)].filter((text) => brands.test(text))).toEqual([]);
  });

  it('say each question differently from every other', () => {
    const texts = Object.values(words.factors).flatMap(({ items }) =>
      Object.values(items as Record<string, { text: string }>).map(({ text }) => text),
    );

    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });
});

it('the patient’s part has no word of the clinician’s', () => {
  for (const { talkingPoints, flags } of [enMessages, koMessages, esMessages]) {
    const shown = [...Object.values(talkingPoints.purposes), talkingPoints.none];
    expect(shown.filter((text) => Object.values(flags.tiers).includes(text))).toEqual([]);
  }
});

describe('patient text in English', () => {
  it('reads at grade 8 or below, factor by factor', () => {
    const grades = FACTORS.filter(({ items }) => items.length > 0).map(({ id }) => {
      const { why, items, points } = en.factors[id];
      const sentences = [
        why,
        ...Object.values(points as Record<string, string>),
        ...Object.values(items as Record<string, { text: string; help?: string }>).flatMap(({ text, help }) => [
          text,
          ...(help ? [help] : []),
        ]),
      ];
      return [id, gradeOf(sentences.join(' '))] as const;
    });

    expect(grades.filter(([, grade]) => grade > 8)).toEqual([]);
  });

  it('keeps its sentences short', () => {
    const long = patientTexts(en)
      .flatMap((text) => text.split(/(?<=[.?!])\s+/u))
      .filter((sentence) => sentence.split(/\s+/u).length > 22);

    expect(long).toEqual([]);
  });
});

describe('patient text in Korean', () => {
  it('keeps its sentences short', () => {
    const long = patientTexts(ko)
      .flatMap((text) => text.split(/(?<=[.?!])\s+/u))
      .filter((sentence) => sentence.length > 60);

    expect(long).toEqual([]);
  });
});

describe('patient text in Spanish', () => {
  it('is somewhat easy or better on the INFLESZ scale, factor by factor', () => {
    const eases = FACTORS.filter(({ items }) => items.length > 0).map(({ id }) => {
      const { why, items, points } = es.factors[id];
      const sentences = [
        why,
        ...Object.values(points as Record<string, string>),
        ...Object.values(items as Record<string, { text: string; help?: string }>).flatMap(({ text, help }) => [
          text,
          ...(help ? [help] : []),
        ]),
      ];
      return [id, Math.round(easeOf(sentences.join(' ')))] as const;
    });

    expect(eases.filter(([, ease]) => ease < 65)).toEqual([]);
  });

  it('speaks to people as usted', () => {
    expect(patientTexts(es).filter((text) => /(?<!\p{L})(?:tú|tu|tus|te|ti|contigo)(?!\p{L})/iu.test(text))).toEqual(
      [],
    );
  });
});

/** Flesch-Szigriszt index: 55 is normal, 65 somewhat easy, 80 very easy. */
function easeOf(text: string): number {
  const sentences = text.split(/[.?!:;]+(?:\s|$)/u).filter((sentence) => sentence.trim() !== '').length;
  const words = text.toLowerCase().match(/[a-záéíóúüñ][a-záéíóúüñ0-9]*/gu) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllablesEs(word), 0);
  return 206.835 - (62.3 * syllables) / words.length - words.length / sentences;
}

/** The u of que, qui, gue and gui is silent; an accented i or u beside a vowel is a syllable of its own. */
function syllablesEs(word: string): number {
  const spoken = word.replaceAll(/([qg])u(?=[eiéí])/gu, '$1').replaceAll('h', '');
  return Math.max(1, spoken.match(/[íú]|[iuü]?[aeoáéó][iuy]?|[iuü]{1,2}/gu)?.length ?? 1);
}

/** Flesch-Kincaid grade; syllables are counted as groups of vowels. */
function gradeOf(text: string): number {
  const sentences = text.split(/[.?!]+(?:\s|$)/u).filter((sentence) => sentence.trim() !== '').length;
  const words = text.match(/[a-z’'-]+/giu) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word.toLowerCase()), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

function syllablesOf(word: string): number {
  const groups = word.replace(/(?:[^laeiouy]es|[^lt]ed|[^l]e)$/u, (ending) => ending[0] ?? '').match(/[aeiouy]+/gu);
  return Math.max(1, groups?.length ?? 1);
}
