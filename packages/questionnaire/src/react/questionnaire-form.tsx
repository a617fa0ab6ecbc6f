'use client';
import { useStore } from '@osseo/core/react';
import { Button } from '@osseo/ui';
import type { ReactElement, ReactNode } from 'react';
import { FormItem, FormItems } from './form-item.tsx';
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
  hiddenFields = {},
  ...props
}: QuestionnaireFormProps): ReactElement {
  return (
    <FormRoot {...props} page={page}>
      {Object.entries(hiddenFields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FormErrorSummary />
      {page === undefined ? <AllItems session={props.session} /> : <FormItem itemKey={page} />}
      <SubmitButton>{submitLabel}</SubmitButton>
    </FormRoot>
  );
}

function AllItems({ session }: Pick<FormRootProps, 'session'>): ReactElement {
  return <FormItems keys={useStore(session, (state) => state.children)} />;
}

function SubmitButton({ children }: { children: ReactNode }): ReactElement {
  const { t, messages } = useWords('QuestionnaireForm');
  return (
    <Button className="osseo-form-submit" type="submit">
      {children ?? t(messages.submit)}
    </Button>
  );
}
