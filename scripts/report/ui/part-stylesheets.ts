import { globSync } from 'node:fs';
import path from 'node:path';
import { transform, type Selector, type SelectorComponent } from 'lightningcss';
import { bundleCss } from '../../build-css.ts';
import { partSize } from './part-size.ts';
import { UI } from './parts.ts';

/** One selector of a stylesheet, with what it sets. */
export interface StyledSelector {
  readonly selector: Selector;
  /** Names of properties, private ones among them. */
  readonly properties: readonly string[];
}

/** Stands below every part: paper, ink, type, focus, and what parts share without naming a class. */
const FIRST = 'base';

/** The stylesheets that `@osseo/ui/styles/*.css` stands for, by name. */
export function partStylesheets(): ReadonlyMap<string, string> {
  const files = globSync('*/*.css', { cwd: UI }).filter((file) => path.dirname(file) === path.basename(file, '.css'));
  return new Map(files.toSorted().map((file) => [path.basename(file, '.css'), bundleCss(path.join(UI, file))]));
}

/** Every selector of a stylesheet without nesting, whatever it stands in. */
export function selectorsOf(css: string): readonly StyledSelector[] {
  const found: StyledSelector[] = [];
  transform({
    filename: 'part.css',
    code: Buffer.from(css),
    visitor: {
      Rule: {
        style: ({ value: { selectors, declarations } }) => {
          const properties = (declarations?.declarations ?? []).map((declaration) => {
            if (declaration.property === 'custom') return declaration.value.name;
            return declaration.property === 'unparsed' ? declaration.value.propertyId.property : declaration.property;
          });
          found.push(...selectors.map((selector) => ({ selector, properties })));
        },
      },
    },
  });
  return found;
}

/** The stylesheets that the page needs on which a part stands, by name. */
export async function stylesheetsOf(
  name: string,
  sheets: ReadonlyMap<string, string> = partStylesheets(),
): Promise<readonly string[]> {
  return stylesheetsFor((await partSize(name)).code, sheets);
}

/**
 * The stylesheets that the page of some code needs, by name: those with a rule that the
 * classes in it can come under. A rule that asks for a class of another part besides is
 * of use to that part alone.
 */
export function stylesheetsFor(code: string, sheets: ReadonlyMap<string, string>): readonly string[] {
  const classes = new Set(code.match(/osseo-[a-z0-9-]+/gu));
  const needed = [...sheets]
    .filter(([, css]) => selectorsOf(css).some(({ selector }) => asksForClass(selector) && holds(selector, classes)))
    .map(([sheet]) => sheet);
  return [FIRST, ...needed.filter((sheet) => sheet !== FIRST)];
}

function holds(selector: Selector, classes: ReadonlySet<string>): boolean {
  return selector.every((component) => {
    if (component.type === 'class') return classes.has(component.name);
    const inner = innerOf(component);
    return inner.length === 0 || inner.some((one) => holds(one, classes));
  });
}

function asksForClass(selector: Selector): boolean {
  return selector.some((component) => component.type === 'class' || innerOf(component).some(asksForClass));
}

/** What one of has to hold; what stands in `:not()` does not. */
function innerOf(component: SelectorComponent): readonly Selector[] {
  if (component.type !== 'pseudo-class' || component.kind === 'not' || !('selectors' in component)) return [];
  return (component as { readonly selectors: readonly Selector[] }).selectors;
}
