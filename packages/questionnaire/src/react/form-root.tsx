'use client';
import { createStore, formatMessage } from '@osseo/core';
import { useMemo, useState, type ComponentPropsWithRef, type ReactElement, type SubmitEvent } from 'react';
import { SCRIPTED_FIELD } from '../engine/form-post/form-fields.ts';
import { keysOfPage } from '../engine/form-post/pages.ts';
import type { Item } from '../engine/model/item.ts';
import type { Issue } from '../engine/model/issue.ts';
import type { ItemKey, AnsweringSession } from '../engine/model/session.ts';
import type { QuestionnaireMessages } from '../messages/questionnaire-messages.ts';
import { adoptTyped } from './adopt-typed.ts';
import { createAnnouncer, type CountInWords } from './announcer.ts';
import { FormAnnouncer } from './form-announcer.tsx';
import { FormContext, type Attempts, type FormContextValue } from './form-context.ts';
import type { FormPresentation } from './form-presentation.ts';
import { keepAttributes } from './keep-attributes.ts';
import { ownLanguageOf } from './question/own-language.tsx';
import { problemLine } from './question/problem-text.ts';
import { createTypedTexts } from './question/typed-texts.ts';
import type { ItemRenderers } from './renderers/item-renderer.ts';
import { useIsScripted } from './use-is-scripted.ts';

export interface FormRootProps extends Omit<ComponentPropsWithRef<'form'>, 'method' | 'noValidate'> {
  /** The session to show. Create it once, outside render. */
  session: AnsweringSession;
  /** What this page asks, when the form is asked page by page: a group, or items of the top level. A submission checks no more. */
  page?: ItemKey | readonly ItemKey[] | undefined;
  /**
   * Whether the answers are sent from here: what is wrong with the form as a whole is then said here.
   * @default true where there is no `page`
   */
  sends?: boolean | undefined;
  /** BCP 47: the language of dates and numbers. */
  locale: string;
  /** The words of the form, e.g. `en` of `@osseo/questionnaire/messages/en`. */
  messages: QuestionnaireMessages;
  /** Renderers of one's own, by item type, control or `linkId`. Create the object once, outside render. */
  renderers?: ItemRenderers | undefined;
  /** How the form asks its items to look: plain words unless said. Create the object once, outside render. */
  presentation?: FormPresentation | undefined;
  /**
   * Hears a submission that has no problem. The post then goes on to the server,
   * unless `preventDefault()` says that the host takes over.
   */
  onValidSubmit?: ((event: SubmitEvent<HTMLFormElement>) => void) | undefined;
}

/**
 * A session as a form that a server can read: with script it checks before it
 * sends, without script the server does.
 * Renders a `<form method="post">` element.
 */
export function FormRoot({
  session,
  page,
  sends = page === undefined,
  locale,
  messages,
  renderers = PLAIN,
  presentation = PLAIN,
  onSubmit,
  onValidSubmit,
  onFocus,
  className,
  children,
  ...props
}: FormRootProps): ReactElement {
  const [attempts] = useState(() => createStore<Attempts>({ count: 0, reported: shownProblems(session, page, sends) }));
  const typedTexts = useMemo(() => createTypedTexts(session), [session]);
  const form = useMemo((): FormContextValue => {
    presentation.begin?.(session);
    const announcer = createAnnouncer(countInWords(locale, messages));
    const recheck = (key: ItemKey) => {
      const { count, reported } = attempts.getSnapshot();
      if (count === 0 && reported.length === 0) return;
      const problem = newProblemOf(session, key);
      if (problem) announcer.say(problemLine(session, problem, { locale, messages }));
    };
    return {
      session,
      locale,
      messages,
      ownLanguage: ownLanguageOf(session.form.language, locale),
      renderers,
      presentation,
      attempts,
      announcer,
      isOptionalSaid: false,
      typedTexts,
      recheck,
    };
  }, [session, locale, messages, renderers, presentation, attempts, typedTexts]);

  const takesFiles = renderers.types?.attachment && hasFiles(session.form.items);
  const isScripted = useIsScripted();
  // Into a form that a server wrote somebody may have typed before the script came.
  const [adopt] = useState(() => {
    if (isScripted) return undefined;
    return (field: HTMLInputElement | null) => {
      if (field?.form) adoptTyped(field.form, session, typedTexts);
    };
  });

  function submit(event: SubmitEvent<HTMLFormElement>) {
    onSubmit?.(event);
    // A button with `formnovalidate`, such as "Back", goes as it is.
    if (event.defaultPrevented || event.nativeEvent.submitter?.hasAttribute('formnovalidate')) return;

    const ofForm = sends && page !== undefined ? session.validate().filter(({ key }) => key === '') : [];
    const reported = errorsOf([...pageScopes(session, page).flatMap((scope) => session.validate(scope)), ...ofForm]);
    attempts.set({ count: attempts.getSnapshot().count + 1, reported });
    if (reported.length > 0) event.preventDefault();
    else onValidSubmit?.(event);
  }

  return (
    <FormContext value={form}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Nobody notices what the focus does here. */}
      <form
        encType={takesFiles ? 'multipart/form-data' : undefined}
        {...props}
        method="post"
        noValidate
        className={className ? `osseo-form ${className}` : 'osseo-form'}
        onSubmit={submit}
        onFocus={(event) => {
          onFocus?.(event);
          keepAttributes(event);
        }}
      >
        {children}
        {/* Tells the server that follow-ups were shown as they arose, so that none of them is new to the person. */}
        {isScripted && <input ref={adopt} type="hidden" name={SCRIPTED_FIELD} value="yes" />}
        <FormAnnouncer />
      </form>
    </FormContext>
  );
}

/** Whether a form asks for files, which a browser sends in one way only. */
function hasFiles(items: readonly Item[]): boolean {
  return items.some(({ type, items: inside }) => type === 'attachment' || hasFiles(inside));
}

/** The parts that ship, in plain words. */
const PLAIN: ItemRenderers & FormPresentation = {};

function pageScopes(session: AnsweringSession, page: FormRootProps['page']): readonly (ItemKey | undefined)[] {
  return page === undefined ? [page] : keysOfPage(session, page);
}

// A server that found problems has put them into the session before it renders.
function shownProblems(session: AnsweringSession, page: FormRootProps['page'], sends: boolean): readonly Issue[] {
  const { revision, issues } = session.getSnapshot();
  if (revision === 1) return [];
  const visible = pageScopes(session, page).flatMap((scope) => session.visible(scope));
  const ofForm = sends ? issues : [];
  return errorsOf([...visible.flatMap((key) => session.item(key).getSnapshot().issues), ...ofForm]);
}

/** The first error of each item. A warning is shown beside its question, and stops nobody. */
function errorsOf(issues: readonly Issue[]): readonly Issue[] {
  return issues
    .filter(({ severity }) => severity === 'error')
    .filter((issue, index, errors) => issue.key !== errors[index - 1]?.key);
}

/** Checks one question again, and gives its problem if it had none, or another, before. */
function newProblemOf(session: AnsweringSession, key: ItemKey): Issue | undefined {
  const before = session.item(key).getSnapshot();
  // To check a question is to check what follows from it, where nobody has been yet.
  if (!before.enabled || before.children.length > 0) return undefined;
  const [problem] = session.validate(key);
  return problem?.code === before.issues[0]?.code ? undefined : problem;
}

function countInWords(locale: string, { announce }: QuestionnaireMessages): CountInWords {
  return ({ added, removed }) => {
    const said = [];
    if (added > 0) said.push(formatMessage(announce.questionsAdded, locale, { count: added }));
    if (removed > 0) said.push(formatMessage(announce.questionsRemoved, locale, { count: removed }));
    return said.join(' ');
  };
}
