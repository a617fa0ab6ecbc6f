'use client';
import { Button } from '@osseo/ui';
import type { ComponentPropsWithRef, MouseEvent, ReactElement } from 'react';
import { FORM_FIELDS, GO } from '../../engine/form-post/form-fields.ts';
import { useForm } from '../form-context.ts';
import { wordsIn } from '../question/words.ts';
import { usePages } from './pages-context.ts';

export interface FormNavigationProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {}

/**
 * The ways on and back. Both are buttons that post, so that a server leads from page to page where there is no script.
 * A form that is answered strictly in order (`entryMode` `sequential`) has no way back.
 * Renders a `<div>` element.
 */
export function FormNavigation({ className, ...props }: FormNavigationProps): ReactElement {
  const { page, shown, isReview, hasReview, entryMode, messages, goTo } = usePages('FormNavigation');
  const t = wordsIn(useForm('FormNavigation'));
  const before = shown.findLast((number) => number < page);
  const isLast = !isReview && shown.every((number) => number <= page);
  const words = isReview || (isLast && !hasReview) ? messages.send : isLast ? messages.check : messages.next;

  function goBack(event: MouseEvent) {
    if (before === undefined) return;
    event.preventDefault();
    goTo(before);
  }

  return (
    <div {...props} className={className ? `osseo-form-navigation ${className}` : 'osseo-form-navigation'}>
      {before !== undefined && entryMode !== 'sequential' && (
        <Button type="submit" variant="secondary" formNoValidate name={FORM_FIELDS.go} value={GO.back} onClick={goBack}>
          {t(messages.back)}
        </Button>
      )}
      <Button type="submit">{t(words)}</Button>
    </div>
  );
}
