'use client';
import { Button } from '@osseo/ui';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import { useForm } from '../form-context.ts';
import { inOwnLanguage } from '../question/own-language.tsx';
import { wordsIn } from '../question/words.ts';
import { usePages } from './pages-context.ts';

export interface FormPageListProps extends Omit<ComponentPropsWithRef<'nav'>, 'children'> {}

/**
 * The pages by name, for a form that may be answered in any order (`entryMode` `random`); nothing for any other. It
 * takes script: without it the pages follow each other.
 * Renders a `<nav>` element.
 */
export function FormPageList({ className, ...props }: FormPageListProps): ReactElement | null {
  const { page, shown, titles, entryMode, messages, goTo } = usePages('FormPageList');
  const form = useForm('FormPageList');
  const t = wordsIn(form);
  if (entryMode !== 'random' || shown.length < 2) return null;

  return (
    <nav
      aria-label={t(messages.pages)}
      {...props}
      className={className ? `osseo-form-page-list ${className}` : 'osseo-form-page-list'}
    >
      <ol className="osseo-form-page-names">
        {shown.map((number, index) => (
          <li key={number}>
            <Button
              type="button"
              variant="quiet"
              aria-current={number === page ? 'step' : undefined}
              onClick={() => goTo(number)}
            >
              {inOwnLanguage(form, titles[index]) ?? t(messages.otherQuestions)}
            </Button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
