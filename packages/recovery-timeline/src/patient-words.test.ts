import { describe, expect, it } from 'vitest';
import { checkInAr } from './check-in/messages/ar.ts';
import { checkInEn } from './check-in/messages/en.ts';
import { checkInEs } from './check-in/messages/es.ts';
import { checkInKo } from './check-in/messages/ko.ts';
import { photoLogAr } from './photo-log/messages/ar.ts';
import { photoLogEn } from './photo-log/messages/en.ts';
import { photoLogEs } from './photo-log/messages/es.ts';
import { photoLogKo } from './photo-log/messages/ko.ts';
import { trendAr } from './trend/messages/ar.ts';
import { trendEn } from './trend/messages/en.ts';
import { trendEs } from './trend/messages/es.ts';
import { trendKo } from './trend/messages/ko.ts';

/** Every text of an object of words, in order. */
function textsOf(words: object): readonly string[] {
  return Object.values(words).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? textsOf(value) : [],
  );
}

const own = ({ files: _files, ...words }: typeof photoLogEn) => words;
const english = [checkInEn, trendEn, own(photoLogEn)].flatMap(textsOf);

describe.each([
  ['English', english],
  ['Korean', [checkInKo, trendKo, own(photoLogKo)].flatMap(textsOf)],
  ['Spanish', [checkInEs, trendEs, own(photoLogEs)].flatMap(textsOf)],
  ['Arabic', [checkInAr, trendAr, own(photoLogAr)].flatMap(textsOf)],
])('what a patient reads in %s', (_language, texts) => {
  it('5.6 promises nothing, and says neither score nor verdict', () => {
    const verdict =
      /\b(safe|fine|normal|score|level|healthy|well|better|worse|segur[oa]s?|bien|normal|puntuación|nivel|mejor|peor día)\b|안전|정상|괜찮|점수|등급|بخير|طبيعي|آمن|درجة/iu;
    // "No sé bien" is what somebody says who is not sure.
    expect(texts.filter((text) => verdict.test(text) && text !== 'No sé bien')).toEqual([]);
  });

  it('has the holes that the English words have, so that no number to call is lost', () => {
    const holes = (text: string) => (text.match(/\{\w+\}/gu) ?? []).toSorted();
    expect(texts.map(holes)).toEqual(english.map(holes));
  });
});
