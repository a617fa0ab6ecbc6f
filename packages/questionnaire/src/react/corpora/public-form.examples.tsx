import type { ReactElement } from 'react';
import { randomOf } from '../../engine/fhirpath/testing/random-of.examples.ts';
import { readQuestionnaire } from '../../engine/form/read-questionnaire.ts';
import type { Item } from '../../engine/model/item.ts';
import type { ItemState, Session } from '../../engine/model/session.ts';
import type { Tools } from '../../engine/model/tools.ts';
import { createSession } from '../../engine/session/create-session.ts';
import { answerAtRandom } from '../../engine/testing/answer-at-random.ts';
import type { Resource } from '../../engine/testing/public-resources.ts';
import { allStates } from '../../engine/testing/take-step.ts';
import { loadTools } from '../../engine/tools/load-tools.ts';
import { en, enWidgets } from '../../messages/en.ts';
import type { RichText } from '../../presentation/rich-text/rich-text.ts';
import { readPresentation } from '../../presentation/read-presentation.ts';
import { itemId } from '../question/item-id.ts';
import { questionText } from '../question/question-text.ts';
import { QuestionnaireForm } from '../questionnaire-form.tsx';
import type { PresentedForm } from '../widgets/presented-form.ts';
import { presentForm } from '../widgets/presentation/present-form.tsx';
import { widgets } from '../widgets/widgets.ts';

/* A form of the public collections as a page shows it, with all widgets. */

export interface PublicForm {
  readonly questionnaire: Resource;
  readonly tools: Tools;
  readonly presentation: PresentedForm;
}

export async function publicForm(questionnaire: Resource): Promise<PublicForm> {
  const { tools } = await loadTools(readQuestionnaire(questionnaire).form);
  return { questionnaire, tools, presentation: presentForm(readPresentation(questionnaire), enWidgets) };
}

/** Things that a person does with each form before it is looked at again. */
const STEPS = 20;

/** A session over the form; the same one each time, so that a server and a browser can each have theirs. */
export function sessionOver({ questionnaire, tools }: PublicForm, isAnswered: boolean): Session {
  const { form } = readQuestionnaire(questionnaire);
  const session = createSession(form, { locale: 'en', today: '2026-03-02', questionnaire, tools });
  const random = randomOf(form.nodes.length);
  for (let step = isAnswered ? 0 : STEPS; step < STEPS; step += 1) answerAtRandom(session, random);
  return session;
}

export function PublicFormPage({ form, session }: { form: PublicForm; session: Session }): ReactElement {
  return (
    <QuestionnaireForm
      session={session}
      locale="en"
      messages={en}
      renderers={widgets}
      presentation={form.presentation}
    />
  );
}

/**
 * What the page and the engine disagree about: items that the engine shows and the page does not, and the other way
 * round. An item is on the page by the id of its element or its control, and one that has neither by its words.
 */
export function disagreements(page: Element, session: Session, { presentation }: PublicForm): readonly string[] {
  const visible = new Set(session.visible());
  const roots = new Set([...page.querySelectorAll('[id]')].map(({ id }) => id.replace(/^(osseo-[^-]*)-.*/su, '$1')));
  const words = lettersOf(page.textContent);
  return allStates(session).flatMap((state) => {
    const { key, item } = state;
    const isAsked = visible.has(key) && isShown(session, state, presentation);
    const isOnPage = roots.has(itemId(key));
    if (!isAsked) return isOnPage ? [`${key}: on the page, and not to be seen`] : [];
    const isThere = isOnPage || (isReadOnPage(item) && words.includes(lettersOf(wordsOf(item, presentation))));
    return isThere ? [] : [`${key} (${item.type}): to be seen, and not on the page`];
  });
}

/** Whether an item that applies is shown: not what the form hides, with all that it holds, nor words that stand with a control. */
function isShown(session: Session, state: ItemState, presentation: PresentedForm): boolean {
  if (state.item.hidden || !presentation.isShown(state, 'capture') || presentation.isLabel(state.item)) return false;
  return state.parent === null || isShown(session, session.item(state.parent).getSnapshot(), presentation);
}

/** Whether it is words alone on the page, without a control: so is a choice whose options nobody here can search. */
function isReadOnPage({ type, readOnly, options }: Item): boolean {
  const isOutOfReach = type === 'choice' && options.length === 0;
  return type === 'display' || readOnly || isOutOfReach || ['attachment', 'reference', 'unsupported'].includes(type);
}

function wordsOf(item: Item, presentation: PresentedForm): string {
  const { text } = presentation.itemOf(item.linkId);
  return item.type === 'display' && text && text.plain === item.text ? plainOf(text.text) : questionText(item);
}

function plainOf(text: RichText): string {
  return text.map((node) => (typeof node === 'string' ? node : plainOf(node.children))).join('');
}

function lettersOf(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}
