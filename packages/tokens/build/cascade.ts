/**
 * As much of a browser as the tests of the stylesheets need: which declarations
 * hold on an element in a row of elements, and what their custom properties come to.
 */

/** What an element carries: `{ 'data-osseo-scheme': 'dark' }`. */
export type Attributes = Readonly<Record<string, string>>;

/** What a reader's system asks for. */
export interface Reader {
  readonly dark?: boolean;
  readonly more?: boolean;
  readonly print?: boolean;
}

interface Rule {
  readonly media: readonly string[];
  readonly selectors: readonly string[];
  readonly declarations: readonly (readonly [property: string, value: string])[];
}

type Values = ReadonlyMap<string, string>;

/** The custom properties of the last of these elements, each inside the one before, the first of them the root. */
export function computed(css: string, elements: readonly Attributes[], reader: Reader = {}): Values {
  const rules = rulesIn(css).filter(({ media }) => media.every((query) => holds(query, reader)));
  let inherited: Values = new Map();
  for (const [depth, element] of elements.entries()) {
    const declared = declaredOn(rules, element, depth === 0, new Map(inherited));
    inherited = new Map(
      [...declared].flatMap(([property, value]) => {
        const come = substituted(value, declared);
        return come === undefined ? [] : [[property, come.trim()] as const];
      }),
    );
  }
  return inherited;
}

function declaredOn(rules: readonly Rule[], element: Attributes, isRoot: boolean, values: Map<string, string>): Values {
  const matching = rules.flatMap(({ selectors, declarations }) => {
    const weights = selectors.map((selector) => weightOf(selector, element, isRoot)).filter((weight) => weight >= 0);
    return weights.length > 0 ? [{ weight: Math.max(...weights), declarations }] : [];
  });
  for (const { declarations } of matching.toSorted((one, other) => one.weight - other.weight)) {
    for (const [property, value] of declarations) values.set(property, value);
  }
  return values;
}

/** The specificity with which a selector matches; less than 0 if it does not. */
function weightOf(selector: string, element: Attributes, isRoot: boolean): number {
  const where = /^:where\((.+)\)$/u.exec(selector)?.[1];
  if (where) return where.split(',').some((part) => weightOf(part.trim(), element, isRoot) >= 0) ? 0 : -1;
  if (selector === ':root') return isRoot ? 1 : -1;

  const language = /^:lang\((\w+)\)$/u.exec(selector)?.[1];
  if (language) return element['lang'] === language ? 1 : -1;

  const [, name = '', value] = /^\[([\w-]+)(?:='([\w-]+)')?\]$/u.exec(selector) ?? [];
  if (name === '') throw new Error(`The tests know no selector ${selector}.`);
  return name in element && (value === undefined || element[name] === value) ? 1 : -1;
}

function holds(query: string, { dark = false, more = false, print = false }: Reader): boolean {
  const known: Readonly<Record<string, boolean>> = {
    screen: !print,
    '(prefers-color-scheme: dark)': dark,
    '(prefers-contrast: more)': more,
    'not all and (prefers-contrast: more)': !more,
    '(width <= 40rem)': false,
    '(prefers-reduced-motion: reduce)': false,
  };
  const parts = query in known ? [query] : query.split(' and ');
  return parts.every((part) => known[part]);
}

function rulesIn(css: string, media: readonly string[] = []): readonly Rule[] {
  const rules: Rule[] = [];
  let rest = css.replaceAll(/\/\*.*?\*\//gsu, '');
  for (let open = rest.indexOf('{'); open >= 0; open = rest.indexOf('{')) {
    const head = (rest.slice(0, open).split(';').at(-1) ?? '').trim();
    const end = closing(rest, open);
    const body = rest.slice(open + 1, end);
    if (head.startsWith('@layer')) rules.push(...rulesIn(body, media));
    else if (head.startsWith('@media')) rules.push(...rulesIn(body, [...media, head.slice('@media'.length).trim()]));
    else rules.push({ media, selectors: selectorsIn(head), declarations: declarationsIn(body) });
    rest = rest.slice(end + 1);
  }
  return rules;
}

function selectorsIn(head: string): readonly string[] {
  return head.split(/,(?![^(]*\))/u).map((selector) => selector.trim());
}

function declarationsIn(body: string): Rule['declarations'] {
  return body
    .split(';')
    .filter((line) => line.includes('--'))
    .map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1)] as const;
    });
}

/** The value with every `var()` in it replaced; nothing where one has neither a value nor a second one. */
function substituted(value: string, values: Values): string | undefined {
  if (value.trim() === 'initial') return undefined;
  const start = value.indexOf('var(');
  if (start < 0) return value;

  const end = closing(value, start + 'var'.length);
  const [name = '', second] = cut(value.slice(start + 'var('.length, end));
  const own = values.get(name.trim());
  const come = own === undefined ? undefined : substituted(own, values);
  const taken = come ?? (second === undefined ? undefined : substituted(second, values));
  const rest = substituted(value.slice(end + 1), values);
  return taken === undefined || rest === undefined ? undefined : value.slice(0, start) + taken + rest;
}

function cut(text: string): readonly string[] {
  const comma = text.indexOf(',');
  return comma < 0 ? [text] : [text.slice(0, comma), text.slice(comma + 1)];
}

/** Where the bracket that opens at `open` closes. */
function closing(text: string, open: number): number {
  const [one, other] = text[open] === '{' ? ['{', '}'] : ['(', ')'];
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === one) depth += 1;
    if (text[at] === other) depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error('A bracket is not closed.');
}
