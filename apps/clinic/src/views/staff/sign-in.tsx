import { Button, ErrorSummary, Field, TextInput } from '@osseo/ui';
import type { ReactElement } from 'react';
import type { Locale } from '../../languages.ts';
import { wordsFor } from '../../words/index.ts';
import { PageHead } from '../page-head.tsx';

export interface SignInProps {
  locale: Locale;
  /** Why the last attempt did not get in. */
  problem: 'refused' | 'too-many-attempts' | undefined;
  /** The address as it was typed. */
  email: string;
}

/** The door to the staff pages. */
export function SignIn({ locale, problem, email }: SignInProps): ReactElement {
  const words = wordsFor(locale).staff;
  const text = problem === 'refused' ? words.wrong : words.tooMany;

  return (
    <>
      {problem && <ErrorSummary title={wordsFor(locale).plan.errorTitle} errors={[{ href: '#email', text }]} />}
      <PageHead title={words.signIn} lead={words.signInText} />
      <form method="post" className="clinic-form">
        <Field id="email" label={words.email} error={problem && text} help={problem && words.wrongHelp}>
          {(control) => (
            <TextInput {...control} name="email" type="email" autoComplete="username" defaultValue={email} required />
          )}
        </Field>
        <Field id="password" label={words.password}>
          {(control) => (
            <TextInput {...control} name="password" type="password" autoComplete="current-password" required />
          )}
        </Field>
        <Button type="submit">{words.signIn}</Button>
      </form>
    </>
  );
}
