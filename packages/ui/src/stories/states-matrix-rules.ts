/** What only a pointer or the keyboard can bring about, for one element of a page at a time. */
const BROUGHT_ABOUT = /:(?<name>hover|active|focus|focus-visible|focus-within)(?![\w-])/gu;

const FORCED = /forced-colors:\s*active/u;

/** The colours that a reader's system decides. */
const SYSTEM_COLOR =
  /(?<![\w.#-])(?<name>canvas|canvastext|linktext|buttonface|buttontext|buttonborder|field|fieldtext|highlight|highlighttext|mark|marktext|graytext)(?![\w-]|\s*\{)/giu;

const taught = new WeakSet<CSSStyleSheet>();

/**
 * Teaches the rules of the page to be followed on demand. `:hover` and its like hold for what carries their name in
 * `data-osseo-drawn`; what a rule says for forced colours holds inside `data-osseo-forced`, in a palette that is drawn.
 *
 * Each rule stays in its place and keeps its weight, so that what wins on a page wins here. The add-on of Storybook for
 * such states gives `:where(:focus-visible)` to every element below its class, passes over a rule that has others nested
 * in it, and knows nothing of forced colours.
 */
export function teachRules(): void {
  for (const sheet of document.styleSheets) {
    if (taught.has(sheet)) continue;
    taught.add(sheet);
    teach(sheet, '');
  }
}

type Rules = Pick<CSSGroupingRule, 'cssRules' | 'insertRule'>;

/** @param around the selector of the rule that these are nested in, if any */
function teach(rules: Rules, around: string): void {
  // From the end, because a copy of a rule is put behind it.
  for (let at = rules.cssRules.length - 1; at >= 0; at -= 1) {
    const rule = rules.cssRules[at];
    if (rule instanceof CSSStyleRule) {
      followMarks(rule);
      teach(rule, rule.selectorText);
    } else if (rule instanceof CSSGroupingRule) {
      teach(rule, around);
      if (rule instanceof CSSMediaRule && FORCED.test(rule.conditionText)) {
        rules.insertRule(asDrawn(rule, around !== ''), at + 1);
      }
    }
  }
}

function followMarks(rule: CSSStyleRule): void {
  if (rule.selectorText.search(BROUGHT_ABOUT) === -1) return;
  rule.selectorText = rule.selectorText.replaceAll(BROUGHT_ABOUT, ":is(:$<name>, [data-osseo-drawn~='$<name>'])");
}

/** The same rules where forced colours are drawn. `:where()` adds no weight, as `@media` adds none. */
function asDrawn({ cssText }: CSSMediaRule, isNested: boolean): string {
  const inside = cssText.slice(cssText.indexOf('{') + 1, cssText.lastIndexOf('}'));
  const drawn = inside.replaceAll(SYSTEM_COLOR, (name) => `var(--osseo-forced-${name.toLowerCase()})`);
  return isNested ? `&:where([data-osseo-forced] *) {${drawn}}` : `:where([data-osseo-forced]) {${drawn}}`;
}
