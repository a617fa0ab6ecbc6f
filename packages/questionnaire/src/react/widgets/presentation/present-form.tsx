import type { ReactNode } from 'react';
import type { WidgetMessages } from '../../../messages/widget-messages.ts';
import type { Item } from '../../../engine/model/item.ts';
import type { ItemState } from '../../../engine/model/session.ts';
import type { ItemPresentation, MarkedUp, Presentation } from '../../../presentation/model.ts';
import { signaturesOf } from '../../../engine/signing/signatures.ts';
import { isLabelRole } from '../../../presentation/label-roles.ts';
import type { RichText } from '../../../presentation/rich-text/rich-text.ts';
import { headingText } from '../../question/question-text.ts';
import type { UsageMode } from '../../form-presentation.ts';
import type { PresentedForm, WidgetServices } from '../presented-form.ts';
import { showSignatures } from '../signatures/show-signatures.tsx';
import { Above } from './above.tsx';
import { describing } from './describing.tsx';
import { Looks } from './looks.tsx';
import { OptionWords } from './option-words.tsx';
import { Phrases } from './phrases.tsx';

/**
 * Draws what a form asks its items to look like: markup, pictures, links, and the words beside controls. Make it once,
 * outside render.
 *
 * @param presentation From `readPresentation`.
 * @param messages The words of the parts, e.g. `enWidgets` of `@osseo/questionnaire/messages/en`.
 * @param services What widgets may ask of the host, such as a search among codes.
 */
export function presentForm(
  presentation: Presentation,
  messages: WidgetMessages,
  services: WidgetServices = {},
): PresentedForm {
  const items = new Map(Object.entries(presentation.items));
  const itemOf = (linkId: string) => items.get(linkId) ?? NOTHING;

  return {
    itemOf,
    messages,
    services,
    form: presentation,
    isShown: (state, mode) => suits(itemOf(state.item.linkId), state, mode),
    isLabel,
    showText: (state, text) => wordsOf(itemOf(state.item.linkId), state.item, text),
    showHelp: ({ item }, text) => describing(itemOf(item.linkId), item, text),
    showAbove: ({ item }) => (hasAbove(itemOf(item.linkId)) ? <Above item={item} /> : undefined),
    unitOf: ({ linkId }) =>
      itemOf(linkId)
        .labels?.unit?.map(({ plain }) => plain)
        .join(' '),
    showOption: ({ item }, option) => {
      const own = itemOf(item.linkId).options?.[option.token];
      return own ? <OptionWords option={option} presentation={own} /> : option.label;
    },
    begin: (session) => void signaturesOf(session, presentation),
    showSignatures: (state, mode) => showSignatures(presentation, state, mode),
    otherOf: ({ linkId }) => itemOf(linkId).openLabel,
    choicesOf: ({ linkId }) => {
      const { orientation, columns } = itemOf(linkId);
      return {
        ...(orientation && { orientation }),
        ...(columns && { className: `osseo-form-columns osseo-form-columns-${columns}` }),
      };
    },
  };
}

const NOTHING: ItemPresentation = {};

/** A text that the form shows with the control of the item around it, at all times. */
function isLabel({ type, control, enableWhen, unread }: Item): boolean {
  return type === 'display' && isLabelRole(control) && enableWhen.length === 0 && !unread;
}

/** What is only for one of the two is not in the other; what is for those who have an answer is not there without. */
function suits({ usageMode = 'capture-display' }: ItemPresentation, state: ItemState, mode: UsageMode): boolean {
  const modes = usageMode.split('-non-empty')[0] ?? '';
  if (!modes.split('-').includes(mode)) return false;
  return (
    mode === 'capture' || !usageMode.endsWith('non-empty') || state.answers.length > 0 || state.children.length > 0
  );
}

function wordsOf({ prefix, text, look }: ItemPresentation, item: Item, plain: string): ReactNode {
  const marked = current(text, item.text);
  const markedPrefix = current(prefix, item.prefix);
  // An instance of a group has a number in its words, which no markup knows.
  if ((!marked && !markedPrefix && !look) || plain !== headingText(item)) return plain;
  return (
    <Looks look={look}>
      {item.prefix !== undefined && <>{markedPrefix ? <Phrases text={markedPrefix} /> : item.prefix} </>}
      {marked ? <Phrases text={marked} plain={item.text} /> : item.text}
    </Looks>
  );
}

/** The markup of a text, as long as the text is the one for which it was written. */
function current(marked: MarkedUp | undefined, text: string | undefined): RichText | undefined {
  return marked?.plain === text ? marked?.text : undefined;
}

function hasAbove({ labels, media, supportLinks, category }: ItemPresentation): boolean {
  return Boolean(media ?? supportLinks ?? category ?? labels);
}
