import { PREFIXES, UNITS } from './ucum-units.ts';

/** A unit as a number times base units, each with its power. */
export interface Measure {
  readonly factor: number;
  readonly powers: ReadonlyMap<string, number>;
}

/** Longer codes are no units; the longest of the public form collections has ten characters. */
const MAX_LENGTH = 100;

const TOKENS =
  /(?:(\{[^{}]*\})|([./()])|(\d+)(?![\d*^])|((?:10[*^]|%|[a-zA-Z'"_]+(?:\[[^[\]]*\])?|\[[^[\]]*\]))([+-]?\d+)?)/y;

const known = new Map<string, Measure | undefined>();

/** Reads a term of UCUM (case sensitive), such as `mmol/L` or `10*9/L`; `undefined` for what is none, or is not in our table. */
export function readUnit(code: string): Measure | undefined {
  if (code.length > MAX_LENGTH) return undefined;
  if (!known.has(code)) {
    if (known.size > 1000) known.clear();
    known.set(code, parse(code));
  }
  return known.get(code);
}

type Token = { readonly kind: 'unit'; readonly measure: Measure } | { readonly kind: '.' | '/' | '(' | ')' };

const ONE: Measure = { factor: 1, powers: new Map() };

function parse(code: string): Measure | undefined {
  const tokens = tokensOf(code);
  if (!tokens) return undefined;
  let at = 0;
  const measure = term();
  return at === tokens.length ? measure : undefined;

  /** Parts from left to right; a term may begin with `/`. */
  function term(): Measure | undefined {
    let total: Measure = ONE;
    let power = 1;
    if (tokens?.[at]?.kind === '/') {
      power = -1;
      at += 1;
    }
    for (;;) {
      const part = component();
      if (!part) return undefined;
      total = times(total, raised(part, power));
      const next = tokens?.[at]?.kind;
      if (next !== '.' && next !== '/') return total;
      power = next === '/' ? -1 : 1;
      at += 1;
    }
  }

  function component(): Measure | undefined {
    const token = tokens?.[at];
    at += 1;
    if (token?.kind === 'unit') return token.measure;
    if (token?.kind !== '(') return undefined;
    const inner = term();
    if (tokens?.[at]?.kind !== ')') return undefined;
    at += 1;
    return inner;
  }
}

function tokensOf(code: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let at = 0;
  while (at < code.length) {
    TOKENS.lastIndex = at;
    const match = TOKENS.exec(code);
    if (!match) return undefined;
    at = TOKENS.lastIndex;
    const [, note, mark, digits, symbol, power] = match;
    if (mark) tokens.push({ kind: mark as '.' | '/' | '(' | ')' });
    else if (note !== undefined) {
      // Words in braces say what is counted; after a unit they are part of it.
      if (tokens.at(-1)?.kind !== 'unit') tokens.push({ kind: 'unit', measure: ONE });
    } else {
      const unit = digits === undefined ? unitOf(symbol ?? '') : { factor: Number(digits), powers: ONE.powers };
      if (!unit) return undefined;
      tokens.push({ kind: 'unit', measure: raised(unit, power === undefined ? 1 : Number(power)) });
    }
  }
  return tokens;
}

/** A unit of the table, as it is or with a prefix. */
function unitOf(symbol: string): Measure | undefined {
  const own = UNITS.get(symbol);
  if (own) return defined(symbol, 1);
  for (const length of [2, 1]) {
    const [prefix, rest] = [PREFIXES.get(symbol.slice(0, length)), symbol.slice(length)];
    if (prefix !== undefined && UNITS.get(rest)?.metric) return defined(rest, prefix);
  }
  return undefined;
}

function defined(symbol: string, prefix: number): Measure | undefined {
  const unit = UNITS.get(symbol);
  const of = unit?.of === undefined ? { factor: 1, powers: new Map([[symbol, 1]]) } : readUnit(unit.of);
  return unit && of && { factor: prefix * unit.value * of.factor, powers: of.powers };
}

function raised({ factor, powers }: Measure, power: number): Measure {
  if (power === 1) return { factor, powers };
  return { factor: factor ** power, powers: new Map([...powers].map(([symbol, own]) => [symbol, own * power])) };
}

function times(a: Measure, b: Measure): Measure {
  const powers = new Map(a.powers);
  for (const [symbol, power] of b.powers) {
    const sum = (powers.get(symbol) ?? 0) + power;
    if (sum === 0) powers.delete(symbol);
    else powers.set(symbol, sum);
  }
  return { factor: a.factor * b.factor, powers };
}
