import { describe, expect, it } from 'vitest';
import type { ComboboxOption } from './combobox-option.ts';
import { byGroup, findOptions, optionCalled } from './find-options.ts';

describe('findOptions', () => {
  it('puts what begins with the query before what has it further in', () => {
    expect(labels('an')).toEqual(['Andorra', 'Åland Islands', 'Germany', 'Tanzania']);
    expect(labels('is')).toEqual(['Åland Islands']);
  });

  it('puts a name that begins with the query before one of which a later word does', () => {
    const options = [option('New York'), option('York')];

    expect(findOptions(options, 'york').map(({ label }) => label)).toEqual(['York', 'New York']);
  });

  it('minds neither case nor accents', () => {
    expect(labels('aland')).toEqual(['Åland Islands']);
    expect(labels('ÅLAND')).toEqual(['Åland Islands']);
  });

  it('finds several words in any order', () => {
    expect(labels('isl ala')).toEqual(['Åland Islands']);
  });

  it('finds an option by words that nobody sees', () => {
    expect(labels('deutsch')).toEqual(['Germany']);
  });

  it('finds all where nothing is asked', () => {
    expect(labels('  ')).toHaveLength(countries.length);
  });

  it('looks through ten thousand options', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => option(`Place ${index}`));

    const found = findOptions(many, 'place 99').map(({ label }) => label);
    expect(found.slice(0, 2)).toEqual(['Place 99', 'Place 990']);
    expect(found.indexOf('Place 199')).toBeGreaterThan(found.indexOf('Place 9999'));
  });
});

describe('byGroup', () => {
  it('keeps the options of a group together', () => {
    const options = [option('b 1', 'B'), option('a 1', 'A'), option('b 2', 'B')];

    expect([...byGroup(options)].map(([group, { length }]) => [group, length])).toEqual([
      ['B', 2],
      ['A', 1],
    ]);
  });
});

describe('optionCalled', () => {
  it('is the one option of that name', () => {
    expect(optionCalled(countries, ' germany ')?.label).toBe('Germany');
    expect(optionCalled(countries, 'germ')).toBeUndefined();
  });
});

function option(label: string, group?: string): ComboboxOption {
  return { token: label, label, ...(group && { group }) };
}

const countries: readonly ComboboxOption[] = [
  option('Åland Islands'),
  option('Andorra'),
  { ...option('Germany'), keywords: 'Deutschland' },
  option('Tanzania'),
];

const labels = (query: string) => findOptions(countries, query).map(({ label }) => label);
