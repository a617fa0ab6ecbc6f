import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citation, sources, type SourceId } from '../sources/index.ts';
import { everyWorded, worded } from '../testing/worded-procedures.ts';
import { serializeJsonLd, toClinicJsonLd, toJsonLd } from './index.ts';

const page = { url: 'https://clinic.example/en/procedures/dental-implant', locale: 'en' };

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key.startsWith('@') ? [] : strings(inner)));
}

describe.each(everyWorded)('the description of a procedure', (one) => {
  it('holds no text that the page does not show', () => {
    const shown = new Set([
      one.words.name,
      ...one.words.synonyms,
      page.url,
      page.locale,
      ...Object.values(one.words.statements),
      ...(Object.keys(sources) as SourceId[]).map((id) => citation(id)),
    ]);
    expect(strings(toJsonLd(one, page)).filter((text) => !shown.has(text))).toEqual([]);
  });

  it('has no empty text', () => {
    expect(strings(toJsonLd(one, page))).not.toContain('');
  });

  it('cites every source once', () => {
    const { citation: cited } = toJsonLd(one, page).mainEntityOfPage;
    expect(new Set(cited).size).toBe(cited.length);
    expect(cited.length).toBeGreaterThan(10);
  });
});

it('is a surgical procedure with its place, steps, preparation and follow-up', () => {
  expect(toJsonLd(worded.en['dental-implant'], page)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'SurgicalProcedure',
    name: 'dental implant',
    bodyLocation: 'The jawbone, where the tooth is missing.',
    mainEntityOfPage: { '@type': 'MedicalWebPage', inLanguage: 'en', url: page.url },
  });
});

it('leaves out what a procedure does not have', () => {
  const { bodyLocation: _location, preparation: _preparation, ...procedure } = worded.en['chin-implant'].procedure;
  const described = toJsonLd({ procedure, words: worded.en['chin-implant'].words }, page);
  expect(described).not.toHaveProperty('bodyLocation');
  expect(described).not.toHaveProperty('preparation');
});

it('cannot close its script element, whatever the words are, and loses none of them', () => {
  const { procedure, words } = worded.en['chin-implant'];
  const hostile = fc.oneof(fc.string(), fc.constantFrom('</script><script>', '<!--', ']]>', '\u2028', '&lt;'));
  fc.assert(
    fc.property(hostile, (name) => {
      const described = toJsonLd({ procedure, words: { ...words, name } }, page);
      const text = serializeJsonLd(described);
      expect(text).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(text)).toEqual(described);
    }),
  );
});

it('describes a clinic with what it offers, in words that it was given', () => {
  const facts = { name: 'Plumbline', url: 'https://clinic.example/en', telephone: '020 7946 0018', address: '1 Row' };
  const offered = [worded.en['dental-implant'], worded.en['chin-implant']];
  expect(toClinicJsonLd(facts, offered, (id) => `https://clinic.example/${id}`)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'MedicalClinic',
    ...facts,
    availableService: [
      { '@type': 'SurgicalProcedure', name: 'dental implant', url: 'https://clinic.example/dental-implant' },
      { '@type': 'SurgicalProcedure', name: 'chin implant', url: 'https://clinic.example/chin-implant' },
    ],
  });
});
