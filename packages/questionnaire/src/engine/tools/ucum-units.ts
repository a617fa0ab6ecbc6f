/**
 * Units of measure as UCUM 2.2 defines them (https://ucum.org/ucum, tables 2 to 25): the base units and those of
 * medicine, of daily life and of the public form collections. Each is a number times another term of UCUM, down to
 * the base units. `mol` is a base unit here, where UCUM counts molecules: moles are then not taken for plain numbers.
 */
export interface UnitDefinition {
  readonly value: number;
  /** The term in which `value` counts; missing for a base unit. */
  readonly of?: string;
  /** Whether prefixes such as `m` and `k` go with it. */
  readonly metric?: true;
}

const metric = (value: number, of: string): UnitDefinition => ({ value, of, metric: true });
const plain = (value: number, of: string): UnitDefinition => ({ value, of });
const base: UnitDefinition = { value: 1, metric: true };

export const UNITS: ReadonlyMap<string, UnitDefinition> = new Map<string, UnitDefinition>([
  ['m', base],
  ['s', base],
  ['g', base],
  ['rad', base],
  ['K', base],
  ['C', base],
  ['cd', base],
  ['mol', base],
  // Units of an effect, each by agreement: nothing converts them.
  ['[iU]', base],
  ['[IU]', metric(1, '[iU]')],
  ["[arb'U]", { value: 1 }],

  ['10*', { value: 10, of: '1' }],
  ['10^', { value: 10, of: '1' }],
  ['%', plain(1e-2, '1')],
  ['[ppth]', plain(1e-3, '1')],
  ['[ppm]', plain(1e-6, '1')],
  ['[ppb]', plain(1e-9, '1')],
  ['[pi]', plain(Math.PI, '1')],

  ['min', plain(60, 's')],
  ['h', plain(60, 'min')],
  ['d', plain(24, 'h')],
  ['wk', plain(7, 'd')],
  ['a', plain(365.25, 'd')],
  ['mo', plain(30.4375, 'd')],

  ['l', metric(1e-3, 'm3')],
  ['L', metric(1, 'l')],
  ['ar', metric(100, 'm2')],
  ['t', metric(1000, 'kg')],
  ['deg', plain(Math.PI / 180, 'rad')],
  ['sr', metric(1, 'rad2')],

  ['Hz', metric(1, 's-1')],
  ['N', metric(1, 'kg.m/s2')],
  ['Pa', metric(1, 'N/m2')],
  ['J', metric(1, 'N.m')],
  ['W', metric(1, 'J/s')],
  ['A', metric(1, 'C/s')],
  ['V', metric(1, 'J/C')],
  ['Ohm', metric(1, 'V/A')],
  ['Bq', metric(1, 's-1')],
  ['Gy', metric(1, 'J/kg')],
  ['Sv', metric(1, 'J/kg')],
  ['lm', metric(1, 'cd.sr')],
  ['lx', metric(1, 'lm/m2')],
  ['bar', metric(1e5, 'Pa')],
  ['atm', plain(101_325, 'Pa')],
  ['m[Hg]', metric(133.322, 'kPa')],
  ['m[H2O]', metric(9.80665, 'kPa')],
  ['cal', metric(4.184, 'J')],
  ['[Cal]', plain(1, 'kcal')],
  ['eq', metric(1, 'mol')],
  ['osm', metric(1, 'mol')],
  ['kat', metric(1, 'mol/s')],
  ['U', metric(1, 'umol/min')],

  ['[in_i]', plain(2.54, 'cm')],
  ['[ft_i]', plain(12, '[in_i]')],
  ['[yd_i]', plain(3, '[ft_i]')],
  ['[mi_i]', plain(5280, '[ft_i]')],
  ['[gr]', plain(64.79891, 'mg')],
  ['[lb_av]', plain(7000, '[gr]')],
  ['[oz_av]', plain(1 / 16, '[lb_av]')],
  ['[stone_av]', plain(14, '[lb_av]')],
  ['[gal_us]', plain(231, '[in_i]3')],
  ['[qt_us]', plain(1 / 4, '[gal_us]')],
  ['[pt_us]', plain(1 / 8, '[gal_us]')],
  ['[cup_us]', plain(1 / 16, '[gal_us]')],
  ['[foz_us]', plain(1 / 128, '[gal_us]')],
  ['[tbs_us]', plain(1 / 2, '[foz_us]')],
  ['[tsp_us]', plain(1 / 3, '[tbs_us]')],
  ['[gal_br]', plain(4.54609, 'l')],
  ['[pt_br]', plain(1 / 8, '[gal_br]')],
  ['[foz_br]', plain(1 / 160, '[gal_br]')],
]);

export const PREFIXES: ReadonlyMap<string, number> = new Map([
  ['Y', 1e24],
  ['Z', 1e21],
  ['E', 1e18],
  ['P', 1e15],
  ['T', 1e12],
  ['G', 1e9],
  ['M', 1e6],
  ['k', 1e3],
  ['h', 1e2],
  ['da', 1e1],
  ['d', 1e-1],
  ['c', 1e-2],
  ['m', 1e-3],
  ['u', 1e-6],
  ['n', 1e-9],
  ['p', 1e-12],
  ['f', 1e-15],
  ['a', 1e-18],
  ['z', 1e-21],
  ['y', 1e-24],
]);

/** Scales whose zero is not the zero of kelvin: degrees times `per`, plus `zero`, are kelvins. */
export const SCALES: ReadonlyMap<string, { readonly per: number; readonly zero: number }> = new Map([
  ['Cel', { per: 1, zero: 273.15 }],
  ['[degF]', { per: 5 / 9, zero: 459.67 * (5 / 9) }],
]);
