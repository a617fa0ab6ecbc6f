import { describe, expect, it } from 'vitest';
import { isToothNumber, mirrorTooth, TOOTH_NUMBERS, toothOf } from './index.ts';

describe('tooth numbers', () => {
  it('are the 32 adult and 20 primary teeth of ISO 3950', () => {
    expect(TOOTH_NUMBERS).toHaveLength(52);
    expect(new Set(TOOTH_NUMBERS).size).toBe(52);
    expect(TOOTH_NUMBERS.filter((number) => toothOf(number).dentition === 'adult')).toHaveLength(32);
    for (const wrong of ['19', '56', '91', '10', '1', '111', '', 'A']) expect(isToothNumber(wrong)).toBe(false);
  });

  it.each(TOOTH_NUMBERS)('%s lies on one side and mirrors to the other, in the same jaw', (number) => {
    const tooth = toothOf(number);
    const mirrored = toothOf(mirrorTooth(number));
    expect(mirrorTooth(mirrored.number)).toBe(number);
    expect(mirrored.side).not.toBe(tooth.side);
    expect(mirrored).toMatchObject({ jaw: tooth.jaw, kind: tooth.kind, position: tooth.position });
    expect(tooth.side).toBe(/^[1458]/.test(number) ? 'right' : 'left');
    expect(tooth.jaw).toBe(/^[1256]/.test(number) ? 'upper' : 'lower');
  });

  it('have one Universal number each', () => {
    const adult = TOOTH_NUMBERS.slice(0, 32).map((number) => Number(toothOf(number).universal));
    expect(adult.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 32 }, (_, index) => index + 1));
    const primary = TOOTH_NUMBERS.slice(32).map((number) => toothOf(number).universal);
    expect(primary.toSorted().join('')).toBe('ABCDEFGHIJKLMNOPQRST');
  });

  it.each([
    ['18', '1'],
    ['11', '8'],
    ['21', '9'],
    ['28', '16'],
    ['38', '17'],
    ['31', '24'],
    ['41', '25'],
    ['48', '32'],
    ['55', 'A'],
    ['51', 'E'],
    ['61', 'F'],
    ['75', 'K'],
    ['71', 'O'],
    ['85', 'T'],
  ] as const)('%s is %s in Universal numbering', (number, universal) => {
    expect(toothOf(number).universal).toBe(universal);
  });

  it.each([
    ['11', 'incisor'],
    ['13', 'canine'],
    ['24', 'premolar'],
    ['36', 'molar'],
    ['54', 'molar'],
    ['83', 'canine'],
  ] as const)('%s is a(n) %s', (number, kind) => {
    expect(toothOf(number).kind).toBe(kind);
  });
});
