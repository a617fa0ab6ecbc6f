import { anyText } from '@osseo/testing/text';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertUnit } from './convert-unit.ts';
import { PREFIXES, UNITS } from './ucum-units.ts';
import { readUnit } from './read-unit.ts';

const convert = (value: number, from: string, to: string) => convertUnit(value, { code: from }, { code: to });

describe('a number of one unit in another', () => {
  it.each([
    [1, '[lb_av]', 'kg', 0.45359237],
    [5, '[ft_i]', 'cm', 152.4],
    [120, 'mm[Hg]', 'kPa', 15.99864],
    [10, 'cm[H2O]', 'mbar', 9.80665],
    [37, 'Cel', '[degF]', 98.6],
    [-40, '[degF]', 'Cel', -40],
    [0, 'Cel', 'K', 273.15],
    [5.5, 'mmol/L', 'umol/mL', 5.5],
    [100, 'mg/dL', 'g/L', 1],
    [22, 'kg/m2', 'g/cm2', 2.2],
    [4.5, '10*9/L', '10*3/uL', 4.5],
    [90, '/min', 'Hz', 1.5],
    [90, '{beats}/min', '/min', 90],
    [2, 'wk', 'd', 14],
    [1, 'a', 'mo', 12],
    [50, '%', '1', 0.5],
    [1, '[tbs_us]', '[tsp_us]', 3],
    [2000, '[Cal]', 'kJ', 8368],
    [1, 'U/L', 'nkat/L', 16.6666666667],
    [60, 'mL/min/{1.73_m2}', 'mL/s', 1],
    [1, 'kg.m/(s2)', 'N', 1],
    [3, 'dam', 'm', 30],
    [1, '10*-6.m', 'um', 1],
  ])('%d %s in %s is %d', (value, from, to, expected) => {
    expect(convert(value, from, to)).toBe(expected);
  });

  it('does not exist where they measure different things', () => {
    expect(convert(1, 'kg', 'cm')).toBeUndefined();
    expect(convert(1, 'mmol/L', 'mg/dL')).toBeUndefined();
    expect(convert(1, '[iU]', 'mg')).toBeUndefined();
    expect(convert(1, 'mol', '1')).toBeUndefined();
  });

  it('does not exist for words, other systems, and codes that are not of UCUM', () => {
    for (const code of [
      'bpm',
      'foot',
      'Celsius',
      '',
      'kg/',
      '(kg',
      'kg)',
      'kg..m',
      'mmin',
      'kkg',
      '/',
      'constructor',
      '{',
      'x'.repeat(500),
    ]) {
      expect(convert(1, code, code)).toBeUndefined();
    }
    expect(convertUnit(1, { display: 'kg' }, { code: 'g' })).toBeUndefined();
    expect(convertUnit(1, { system: 'http://snomed.info/sct', code: 'kg' }, { code: 'g' })).toBeUndefined();
    expect(convertUnit(1, { system: 'http://unitsofmeasure.org', code: 'kg' }, { code: 'g' })).toBe(1000);
    expect(convertUnit(Number.MAX_VALUE, { code: 'kg' }, { code: 'ng' })).toBeUndefined();
  });

  it('comes back the same, for every unit with every prefix that goes with it', () => {
    const codes = [...UNITS].flatMap(([code, { metric }]) => [
      code,
      ...(metric ? [...PREFIXES.keys()].map((one) => one + code) : []),
    ]);
    for (const code of codes) expect([code, convert(7.25, code, code)]).toEqual([code, 7.25]);
  });
});

it('reads whatever it is given without throwing', () => {
  const part = fc.constantFrom('kg', 'm', '/', '.', '(', ')', '2', '-1', '10*', '{a}', '%', '[in_i]', ' ', '\u0000');
  fc.assert(fc.property(fc.array(part, { maxLength: 20 }), (parts) => void readUnit(parts.join(''))));
  fc.assert(fc.property(anyText(), (code) => void readUnit(code)));
});
