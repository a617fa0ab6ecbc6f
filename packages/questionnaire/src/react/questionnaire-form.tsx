'use client';
import { useStore } from '@osseo/core/react';
import { Button } from '@osseo/ui';
import type { ReactElement, ReactNode } from 'react';
import { keysOfPage, type PageKeys } from '../engine/form-post/pages.ts';
import type { AnsweringSession } from '../engine/model/session.ts';
import { FormItem, FormItems } from './form-item.tsx';
import { FormOptionalNote } from './form-optional-note.tsx';
import { FormRoot, type FormRootProps } from './form-root.tsx';
import { useWords } from './question/words.ts';
import { FormErrorSummary } from './summary/form-error-summary.tsx';

export interface QuestionnaireFormProps extends Omit<FormRootProps, 'children'> {
  /** The words of the button that sends: the `submit` message where this is left out. */
  submitLabel?: ReactNode;
  /** Fields that go with the post and are no answers, such as a token against forgery. Never put answers here. */
  hiddenFields?: Readonly<Record<string, string>> | undefined;
}

/**
 * A whole form, or one page of it, ready to use: the error summary, the questions
 * and the button that sends.
 * Renders a `<form method="post">` element.
 */
export function QuestionnaireForm({
  page,
  submitLabel,
  sends = page === undefined,
  hiddenFields = {},
  ...props
}: QuestionnaireFormProps): ReactElement {
  return (
    <FormRoot {...props} page={page} sends={sends}>
      {Object.entries(hiddenFields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FormErrorSummary />
      <FormOptionalNote page={page}>
        {typeof page === 'string' ? <FormItem itemKey={page} /> : <TopItems session={props.session} page={page} />}
      </FormOptionalNote>
      {sends && props.presentation?.showSignatures?.(null, 'capture')}
      <SubmitButton>{submitLabel}</SubmitButton>
    </FormRoot>
  );
}

function TopItems({ session, page }: { session: AnsweringSession; page: PageKeys | undefined }): ReactElement {
  const all = useStore(session, (state) => state.children);
  return <FormItems keys={page ? keysOfPage(session, page) : all} />;
}

function SubmitButton({ children }: { children: ReactNode }): ReactElement {
  const { t, messages } = useWords('QuestionnaireForm');
  return (
    <Button className="osseo-form-submit" type="submit">
      {children ?? t(messages.submit)}
    </Button>
  );
}
