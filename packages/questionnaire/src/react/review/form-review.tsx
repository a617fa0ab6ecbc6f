'use client';
import { useStore } from '@osseo/core/react';
import { SummaryList, VisuallyHidden } from '@osseo/ui';
import { Fragment, type ComponentPropsWithRef, type ComponentType, type ReactElement } from 'react';
import type { AnsweringSession, ItemKey, ItemState } from '../../engine/model/session.ts';
import { useForm } from '../form-context.ts';
import { FormHeading, UnderHeading } from '../heading-level.tsx';
import { questionId } from '../question/item-id.ts';
import { inOwnLanguage } from '../question/own-language.tsx';
import { questionText } from '../question/question-text.ts';
import { wordsIn } from '../question/words.ts';
import { ReviewRow, type ReviewRowProps } from './review-row.tsx';
import { reviewSections, type ReviewBlock } from './review-sections.ts';

export interface FormReviewProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** The address of the page on which the questions of a section can be changed; without it there are no links. */
  changeHref?: ((section: ItemKey) => string) | undefined;
  /**
   * Shows one question with its answer. Create it outside render.
   * @default ReviewRow
   */
  row?: ComponentType<ReviewRowProps> | undefined;
}

/**
 * All questions that apply with their answers, to check before sending: a view
 * of its own, not the form made read-only.
 * Renders a `<div>` element with one `<section>` per top-level group.
 */
export function FormReview({ changeHref, row = ReviewRow, className, ...props }: FormReviewProps): ReactElement {
  const form = useForm('FormReview');
  const { session, messages, presentation } = form;
  useStore(session, (state) => state.revision);
  const t = wordsIn(form);

  return (
    <div {...props} className={className ? `osseo-form-review ${className}` : 'osseo-form-review'}>
      {reviewSections(session, (state) => presentation.isShown?.(state, 'display') ?? true).map(
        ({ key, group, blocks }) => {
          const title = group ? inOwnLanguage(form, questionText(group.item)) : t(messages.review.otherQuestions);
          const headingId = `${questionId(key)}-review`;
          return (
            <section className="osseo-form-review-section" key={key} aria-labelledby={headingId}>
              <div className="osseo-form-review-head">
                <FormHeading className="osseo-form-review-heading" id={headingId}>
                  {title}
                </FormHeading>
                {changeHref && (
                  <a className="osseo-form-review-change" href={changeHref(key)}>
                    {t(messages.review.change)} <VisuallyHidden>{title}</VisuallyHidden>
                  </a>
                )}
              </div>
              <UnderHeading>
                {blocks.map((block) => (
                  <Block key={block.key} block={block} row={row} />
                ))}
                {groupsIn(session, key).map((state) => (
                  <Fragment key={state.key}>{presentation.showSignatures?.(state, 'display')}</Fragment>
                ))}
              </UnderHeading>
            </section>
          );
        },
      )}
    </div>
  );
}

interface BlockProps {
  block: ReviewBlock;
  row: ComponentType<ReviewRowProps>;
}

function Block({ block: { group, number, questions }, row: Row }: BlockProps): ReactElement {
  return (
    <>
      {group && <BlockHeading group={group} number={number} />}
      <SummaryList>
        {questions.map((state) => (
          <Row key={state.key} state={state} />
        ))}
      </SummaryList>
    </>
  );
}

function BlockHeading({ group, number }: { group: ItemState; number: number | undefined }): ReactElement {
  const form = useForm('FormReview');
  const title = questionText(group.item);
  return (
    <FormHeading className="osseo-form-review-subheading">
      {inOwnLanguage(
        form,
        number === undefined ? title : wordsIn(form)(form.messages.repeat.heading, { group: title, number }),
      )}
    </FormHeading>
  );
}

/** What is no question, and may be signed as a whole. */
function groupsIn(session: AnsweringSession, section: ItemKey): readonly ItemState[] {
  const states = session.visible(section).map((key) => session.item(key).getSnapshot());
  return states.filter(({ item }) => item.type === 'group' || item.type === 'display');
}
