'use client';
import { useEffect, useRef, useState, type MouseEvent, type ReactElement, type SubmitEvent } from 'react';
import { flushSync } from 'react-dom';
import { keysOfPage, type PageKeys } from '../../engine/form-post/pages.ts';
import type { AnsweringSession, ItemKey } from '../../engine/model/session.ts';
import type { PagesMessages } from '../../messages/pages-messages.ts';
import type { EntryMode } from '../../presentation/model.ts';
import { FormItems } from '../form-item.tsx';
import { FormOptionalNote } from '../form-optional-note.tsx';
import { FormProgress } from '../form-progress.tsx';
import { FormRoot, type FormRootProps } from '../form-root.tsx';
import { FormSignature } from '../form-signature.tsx';
import { FormHeading } from '../heading-level.tsx';
import { firstControlId, itemId, signatureId } from '../question/item-id.ts';
import { headingText } from '../question/question-text.ts';
import { wordsIn } from '../question/words.ts';
import { FormReview } from '../review/form-review.tsx';
import { FormErrorSummary } from '../summary/form-error-summary.tsx';
import { FormNavigation } from './form-navigation.tsx';
import { FormPageList } from './form-page-list.tsx';
import { PagesContext } from './pages-context.ts';
import { useShownPages } from './use-shown-pages.ts';

export interface FormPagesProps extends Omit<FormRootProps, 'page' | 'sends' | 'children'> {
  /** The words of the pages, e.g. `enPages` of `@osseo/questionnaire/messages/en`. */
  pagesMessages: PagesMessages;
  /**
   * The page on screen, from 1, when its owner keeps it, such as in the address. One more than there are pages is the
   * check before sending.
   */
  value?: number | undefined;
  /** @default 1 */
  defaultValue?: number | undefined;
  /** Hears to which page somebody goes. */
  onValueChange?: ((page: number) => void) | undefined;
  /**
   * Whether the answers are shown to be checked before they are sent.
   * @default true
   */
  review?: boolean | undefined;
  /**
   * In which order the pages may be answered (SDC's `entryMode`).
   * @default 'prior-edit'
   */
  entryMode?: EntryMode | undefined;
  /** Fields that go with the post and are no answers, such as a token against forgery. Never put answers here. */
  hiddenFields?: Readonly<Record<string, string>> | undefined;
}

/**
 * A form that is asked page by page: each group of the top level is one. A page is checked before the next one is
 * shown, the focus goes to where a page begins, and whoever changes an answer of the check comes back to it.
 * Renders a `<form method="post">` element.
 */
export function FormPages({
  session,
  locale,
  messages,
  pagesMessages,
  value,
  defaultValue = 1,
  onValueChange,
  review = true,
  entryMode = 'prior-edit',
  hiddenFields = {},
  onValidSubmit,
  ...props
}: FormPagesProps): ReactElement {
  const [own, setOwn] = useState(defaultValue);
  const returns = useRef(false);
  const { pages, shown } = useShownPages(session);
  const wanted = value ?? own;
  const isReview = wanted > pages.length;
  const page = isReview || shown.includes(wanted) ? wanted : (shown.find((number) => number > wanted) ?? wanted);
  const asked = pages[page - 1] ?? [];
  const sends = isReview || (!review && shown.every((number) => number <= page));
  const start = useFocusOnChange(page);

  function goTo(number: number, comesBack = false) {
    returns.current = comesBack;
    setOwn(number);
    onValueChange?.(number);
  }

  function goOn(event: SubmitEvent<HTMLFormElement>) {
    const next = returns.current ? undefined : shown.find((number) => number > page);
    if (isReview || (next === undefined && !review)) return onValidSubmit?.(event);
    event.preventDefault();
    goTo(next ?? pages.length + 1);
  }

  // A link of the summary, or of the check, may lead to what another page asks.
  function follow(event: MouseEvent, comesBack: boolean) {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const id = link?.getAttribute('href')?.slice(1);
    const number = id === undefined ? 0 : pages.findIndex((keys) => asks(session, keys, id, locale)) + 1;
    if (number === 0 || number === page) return;
    if (comesBack) event.preventDefault();
    flushSync(() => goTo(number, comesBack));
  }

  return (
    <PagesContext
      value={{
        page,
        shown,
        titles: shown.map((number) => titleOf(session, pages[number - 1] ?? [])),
        isReview,
        hasReview: review,
        entryMode,
        messages: pagesMessages,
        goTo,
      }}
    >
      <FormRoot
        {...props}
        // What was wrong on one page is not said on the next.
        key={page}
        session={session}
        locale={locale}
        messages={messages}
        page={isReview ? undefined : asked}
        sends={sends}
        onValidSubmit={goOn}
      >
        {Object.entries(hiddenFields).map(([name, hidden]) => (
          <input key={name} type="hidden" name={name} value={hidden} />
        ))}
        <FormErrorSummary onClick={(event) => follow(event, false)} />
        <div className="osseo-form-page" ref={start} tabIndex={-1}>
          <FormPageList />
          {isReview ? (
            <>
              <FormHeading className="osseo-form-page-title">
                {wordsIn({ locale })(pagesMessages.reviewTitle)}
              </FormHeading>
              <FormReview changeHref={(key) => `#${itemId(key)}`} onClick={(event) => follow(event, true)} />
            </>
          ) : (
            <>
              {shown.length > 1 && <FormProgress value={shown.indexOf(page) + 1} max={shown.length} />}
              <FormOptionalNote page={asked}>
                <FormItems keys={keysOfPage(session, asked)} />
              </FormOptionalNote>
            </>
          )}
        </div>
        {sends && <FormSignature />}
        <FormNavigation />
      </FormRoot>
    </PagesContext>
  );
}

/** Gives the focus to where a page begins, though not to the one with which it all begins. */
function useFocusOnChange(page: number) {
  const start = useRef<HTMLDivElement>(null);
  const before = useRef(page);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    start.current?.focus();
  }, [page]);
  return start;
}

/** Whether a page asks the item to which an id leads. */
function asks(session: AnsweringSession, page: PageKeys, id: string, locale: string): boolean {
  const keys = page.flatMap((key): readonly ItemKey[] => [key, ...session.visible(key)]);
  return keys.some((key) =>
    [itemId(key), signatureId(key), firstControlId(session.item(key).getSnapshot(), locale)].includes(id),
  );
}

/** The words over the first group of a page. */
function titleOf(session: AnsweringSession, page: PageKeys): string | undefined {
  return page
    .map((key) => session.item(key).getSnapshot().item)
    .filter(({ type, control }) => type === 'group' && control !== 'header' && control !== 'footer')
    .map(headingText)
    .find((title) => title !== '');
}
