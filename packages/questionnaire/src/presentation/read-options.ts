import { choiceKey, eachObject, isObject, textOf, type Json } from '../engine/fhir/json.ts';
import { readAnswer } from '../engine/fhir/read-answer.ts';
import { extensionsByUrl } from '../engine/form/read-extensions.ts';
import { createOptionList } from '../engine/form/option-list.ts';
import type { OptionPresentation } from './model.ts';
import { lookIn, readMarkup, type NoteDropped } from './read-markup.ts';
import { readMedia } from './read-media.ts';
import { ITEM_ANSWER_MEDIA_URL, OPTION_PREFIX_URL } from './urls.ts';

/** How the options of an item look, by the token that the engine gives them. */
export function readOptions(raw: Json, drop: NoteDropped): Readonly<Record<string, OptionPresentation>> | undefined {
  if (raw['answerOption'] === undefined) return undefined;
  // The same list in the same order has the same tokens.
  const list = createOptionList();
  const found: Record<string, OptionPresentation> = {};
  eachObject(raw['answerOption'], (option) => {
    const answer = readAnswer(option);
    if (!answer) return;
    const before = list.options.length;
    list.add(answer, false, false);
    const added = list.options[before];
    const presentation = added && readOption(option, drop);
    if (presentation) found[added.token] = presentation;
  });
  return Object.keys(found).length > 0 ? found : undefined;
}

function readOption(option: Json, drop: NoteDropped): OptionPresentation | undefined {
  const key = choiceKey(option, 'value');
  const value = key === undefined ? undefined : option[key];
  // A coding has its words in `display`, and extensions of its own; text has them beside it.
  const coding = isObject(value) ? value : undefined;
  const markup = coding ? readMarkup(coding, 'display', drop) : key === undefined ? {} : readMarkup(option, key, drop);
  const extensions = [option, coding].flatMap((element) => (element ? [extensionsByUrl(element)] : []));
  const first = (url: string, name: string) =>
    extensions.map((byUrl) => byUrl.get(url)?.[0]?.[name]).find((entry) => entry !== undefined);
  const prefix = textOf(first(OPTION_PREFIX_URL, 'valueString'));
  const media = readMedia(first(ITEM_ANSWER_MEDIA_URL, 'valueAttachment'));
  const look = markup.look ?? extensions.map(lookIn).find((entry) => entry !== undefined);
  const read: OptionPresentation = {
    ...(markup.text && { text: markup.text }),
    ...(prefix !== undefined && { prefix }),
    ...(media && { media }),
    ...(look && { look }),
  };
  return Object.keys(read).length > 0 ? read : undefined;
}
