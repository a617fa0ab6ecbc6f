import { Features, transform, type Selector, type SelectorComponent } from 'lightningcss';

/** What a stylesheet offers to those who restyle a part. */
export interface CssHooks {
  /** Every class, with the attributes that are asked of it: `data-open`, or with a value `data-tone=accent`. */
  readonly classes: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every custom property that it sets or reads, without the private ones. */
  readonly properties: ReadonlySet<string>;
}

export function readHooks(css: string): CssHooks {
  const classes = new Map<string, Set<string>>(
    [...css.matchAll(/\.(osseo-[a-z0-9-]+)/gu)].map(([, name = '']) => [name, new Set()]),
  );
  // Without nesting every selector is whole.
  const { code } = transform({ filename: 'part.css', code: Buffer.from(css), include: Features.Nesting });
  transform({
    filename: 'part.css',
    code,
    visitor: {
      Selector: (selector) => {
        for (const compound of compoundsOf(selector))
          for (const name of compound.flatMap(classesOf))
            for (const attribute of compound.flatMap(attributesOf)) classes.get(name)?.add(attribute);
      },
    },
  });
  return { classes, properties: new Set(css.match(/--osseo-[a-z0-9-]+/gu)) };
}

/** The parts of a selector that speak of one element each. */
function compoundsOf(selector: Selector): readonly Selector[] {
  const compounds: SelectorComponent[][] = [[]];
  for (const component of selector) {
    if (component.type === 'combinator') compounds.push([]);
    else compounds.at(-1)?.push(component);
  }
  return compounds;
}

function classesOf(component: SelectorComponent): readonly string[] {
  if (component.type === 'class') return [component.name];
  return isOneOf(component, ['is', 'where']).flatMap(classesOf);
}

function attributesOf(component: SelectorComponent): readonly string[] {
  if (component.type === 'attribute') {
    const { name, operation } = component;
    return [operation ? `${name}=${operation.value}` : name];
  }
  return isOneOf(component, ['is', 'where', 'not']).flatMap(attributesOf);
}

/** What stands in `:is()` and its like, as far as it speaks of the same element. */
function isOneOf(component: SelectorComponent, kinds: readonly string[]): readonly SelectorComponent[] {
  if (component.type !== 'pseudo-class' || !kinds.includes(component.kind)) return [];
  const { selectors } = component as { readonly selectors: readonly Selector[] };
  return selectors.flatMap((selector) => compoundsOf(selector).at(-1) ?? []);
}
