import { eachObject, isObject, textOf, type Json } from '../engine/fhir/json.ts';
import { MAX_DEPTH, MAX_ITEMS } from '../engine/form/limits.ts';
import { extensionsByUrl } from '../engine/form/read-extensions.ts';
import { serversIn } from '../terminology/extensions.ts';
import type { EntryMode, ItemPresentation, Presentation, PresentationProblem } from './model.ts';
import { readItem, signaturesIn } from './read-item.ts';
import { ENTRY_MODE_URL } from './urls.ts';

interface Reading {
  readonly items: Record<string, ItemPresentation>;
  readonly problems: PresentationProblem[];
  left: number;
}

/**
 * Reads how a Questionnaire (R4, R4B, R5) asks to look. What it proposes and nobody knows is left alone, what would act
 * or lead astray is left out and named in `problems`; it never throws.
 */
export function readPresentation(questionnaire: unknown): Presentation {
  const input: Json = isObject(questionnaire) ? questionnaire : {};
  const extensions = extensionsByUrl(input);
  const reading: Reading = { items: {}, problems: [], left: MAX_ITEMS };
  readChildren(reading, input, serversIn(input), 1);
  const entryMode = extensions.get(ENTRY_MODE_URL)?.[0]?.['valueCode'];
  return {
    entryMode: ENTRY_MODES.find((mode) => mode === entryMode),
    signatures: signaturesIn(extensions),
    items: reading.items,
    problems: reading.problems,
  };
}

const ENTRY_MODES: readonly EntryMode[] = ['prior-edit', 'random', 'sequential'];

function readChildren(reading: Reading, holder: Json, servers: readonly string[], depth: number): void {
  if (depth > MAX_DEPTH) return;
  eachObject(holder['item'], (raw) => {
    const linkId = textOf(raw['linkId']);
    // As the engine has it: the first of two items with one id is the one that counts.
    if (reading.left <= 0 || !linkId || Object.hasOwn(reading.items, linkId)) return;
    reading.left -= 1;
    const item = readItem(raw, servers, (what) => {
      const code = what === 'href' || what === 'src' ? 'unsafe-address' : 'markup-dropped';
      reading.problems.push({ code, linkId, what });
    });
    if (item) define(reading.items, linkId, item);
    readChildren(reading, raw, [...serversIn(raw), ...servers], depth + 1);
  });
}

/** A `linkId` may be called anything, `__proto__` too. */
function define(items: Record<string, ItemPresentation>, linkId: string, value: ItemPresentation): void {
  Object.defineProperty(items, linkId, { value, enumerable: true, configurable: true, writable: true });
}
