import { cleanup, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ErrorSummary } from '../error-summary/error-summary.tsx';
import { Field } from '../field/field.tsx';
import { Fieldset } from '../fieldset/fieldset.tsx';
import { TextInput } from '../text-input/text-input.tsx';

let says: ReturnType<typeof silenced>;

beforeEach(() => {
  says = silenced();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const field = (id: string) => (
  <Field id={id} label="Your name">
    {(control) => <TextInput {...control} />}
  </Field>
);

it.each([
  ['two fields', 'twice-in-fields', () => both(field('twice-in-fields'), field('twice-in-fields'))],
  [
    'a fieldset and something of the page',
    'twice-in-fieldset',
    () => both(<Fieldset id="twice-in-fieldset" legend="How?" />, <p id="twice-in-fieldset" />),
  ],
  [
    'two summaries of errors',
    'error-summary',
    () => both(<ErrorSummary title="A problem" errors={[]} />, <ErrorSummary title="Another" errors={[]} />),
  ],
])('says that %s have one id', async (_who, id, draw) => {
  render(draw());

  await vi.waitFor(() => expect(says).toHaveBeenCalledOnce());
  expect(says.mock.calls[0]?.[0]).toContain(`The id "${id}" stands more than once`);
});

it('is content with ids that differ', async () => {
  render(both(field('one-id'), field('another-id')));
  await Promise.resolve();

  expect(says).not.toHaveBeenCalled();
});

it('does not look in production', async () => {
  vi.stubEnv('NODE_ENV', 'production');
  render(both(field('never-looked-for'), field('never-looked-for')));
  await Promise.resolve();

  expect(says).not.toHaveBeenCalled();
});

const both = (one: ReactElement, other: ReactElement) => (
  <>
    {one}
    {other}
  </>
);

/** What is said to a developer, kept from the console. */
function silenced() {
  return vi.spyOn(console, 'error').mockImplementation(() => undefined);
}
