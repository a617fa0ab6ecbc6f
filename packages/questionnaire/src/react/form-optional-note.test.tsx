import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { sessionOf, whenYes } from '../engine/testing/session-of.ts';
import { en, enPages } from '../messages/en.ts';
import { staticForm } from './examples/browser.examples.tsx';
import { QuestionnaireForm } from './questionnaire-form.tsx';
import { FormPages } from './pages/form-pages.tsx';
import { TextItem } from './renderers/text-item.tsx';
import type { ItemRendererProps } from './renderers/item-renderer.ts';

afterEach(cleanup);

const ONCE = 'These questions are all optional.';
const name = { linkId: 'a', type: 'string', text: 'Name' };
const town = { linkId: 'b', type: 'string', text: 'Town' };
const inGroup = { linkId: 'g', type: 'group', text: 'You', item: [name, town] };
const needed = { linkId: 'c', type: 'string', text: 'Age', required: true };
const hidden = [{ url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden', valueBoolean: true }];
/** Nobody is shown it, so that it counts for nothing itself. */
const gate = { linkId: 'x', type: 'boolean', text: 'Open', extension: hidden };
const asked = {
  extension: [
    {
      url: 'http://hl7.org/fhir/StructureDefinition/cqf-expression',
      valueExpression: { language: 'text/fhirpath', expression: 'true' },
    },
  ],
};

/** What the form says once, and the names of its fields. */
function shown(items: readonly object[], page?: string) {
  render(<QuestionnaireForm session={sessionOf(items)} page={page} locale="en" messages={en} />);
  return [screen.queryByText(ONCE) !== null, screen.getAllByRole('textbox').map((field) => labelOf(field))];
}

function labelOf(field: HTMLElement): string | null | undefined {
  return document.querySelector(`label[for="${field.id}"]`)?.textContent;
}

it('is said once above several questions of which none is required', () => {
  expect(shown([inGroup])).toEqual([true, ['Name', 'Town']]);
});

it('is said by the question itself where it is the only one', () => {
  expect(shown([name])).toEqual([false, ['Name (optional)']]);
});

it.each([
  ['one is required', needed, 'Age'],
  ['an answer may make one required', { ...needed, required: undefined, _required: asked }, 'Age (optional)'],
  [
    'a group is required',
    { ...needed, type: 'group', item: [{ ...needed, linkId: 'd', required: false }] },
    'Age (optional)',
  ],
])('is said by each question where %s', (_why, item, label) => {
  expect(shown([inGroup, item])).toEqual([false, ['Name (optional)', 'Town (optional)', label]]);
});

it('does not count what nobody is shown', () => {
  expect(shown([inGroup, { ...needed, extension: hidden }])).toEqual([true, ['Name', 'Town']]);
  cleanup();
  expect(shown([name, { ...town, extension: hidden }])).toEqual([false, ['Name (optional)']]);
});

it('does not count what waits for an answer, and sees what is required of it', () => {
  expect(shown([gate, name, { ...town, ...whenYes('x') }])).toEqual([false, ['Name (optional)']]);
  cleanup();
  const later = { linkId: 'h', type: 'group', item: [needed], ...whenYes('x') };
  expect(shown([gate, inGroup, later])).toEqual([false, ['Name (optional)', 'Town (optional)']]);
  cleanup();
  const closed = sessionOf([gate, { ...inGroup, ...whenYes('x') }]);
  render(<QuestionnaireForm session={closed} page="g" locale="en" messages={en} />);
  expect(screen.queryByText(ONCE)).toBeNull();
});

it('is in what a server writes', () => {
  const form = <QuestionnaireForm session={sessionOf([inGroup])} locale="en" messages={en} />;
  expect(staticForm(form).innerHTML).toContain(ONCE);
});

it('is not said in a form whose words leave it out', () => {
  const words = { ...en, optional: '' };
  render(<QuestionnaireForm session={sessionOf([inGroup])} locale="en" messages={words} />);
  expect(screen.queryByText(ONCE)).toBeNull();
});

it('is about the questions of the page', () => {
  expect(shown([inGroup, needed], 'g')).toEqual([true, ['Name', 'Town']]);
  cleanup();
  const session = sessionOf([inGroup, { linkId: 'h', type: 'group', text: 'Age', item: [needed] }]);
  render(<FormPages session={session} locale="en" messages={en} pagesMessages={enPages} />);
  expect(screen.getByText(ONCE).nextElementSibling?.id).toBe('osseo-g');
  cleanup();
  render(<FormPages session={session} locale="en" messages={en} pagesMessages={enPages} value={2} />);
  expect(screen.queryByText(ONCE)).toBeNull();
});

it('renders no question again when the page around the form does', () => {
  const renders: string[] = [];
  const renderers = { types: { string: Counted } };
  const session = sessionOf([inGroup]);
  const form = () => (
    <QuestionnaireForm session={session} page={['g']} locale="en" messages={en} renderers={renderers} />
  );
  const { rerender } = render(form());
  rerender(form());
  expect(renders).toEqual(['a', 'b']);

  function Counted({ state }: ItemRendererProps) {
    renders.push(state.key);
    return <TextItem state={state} />;
  }
});
