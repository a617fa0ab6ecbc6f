import type { Session } from '../../engine/model/session.ts';
import { readSignature } from '../../engine/signing/fhir-signature.ts';
import type { SignatureInk } from '../../engine/signing/model.ts';
import { signaturesOf, WHOLE_FORM } from '../../engine/signing/signatures.ts';
import { readPresentation } from '../../presentation/read-presentation.ts';
import { questionnaireOf, type ExampleLocale } from '../examples/example.examples.ts';
import { ONE_FORM_PER_PAGE, type Story } from '../examples/story.examples.tsx';
import * as controls from './examples/controls.examples.ts';
import { namedControls } from './examples/hints.examples.ts';
import { pharmacies, references } from './examples/references.examples.ts';
import { widgetStory } from './examples/widget-story.examples.tsx';

export default {
  title: 'Questionnaire/Controls',
  parameters: ONE_FORM_PER_PAGE,
};

/** One point. */
const A_PICTURE = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

export const Numbers: Story = widgetStory(controls.numbers);
export const NumbersAnswered: Story = widgetStory(controls.numbers, 'answered');
export const NumbersInvalid: Story = widgetStory(controls.numbers, 'invalid');
export const Choices: Story = widgetStory(controls.choices);
export const ChoicesAnswered: Story = widgetStory(controls.choices, 'answered');
export const ChoicesInvalid: Story = widgetStory(controls.choices, 'invalid');
export const Named: Story = widgetStory(namedControls);
export const NamedAnswered: Story = widgetStory(namedControls, 'answered');
export const NamedInvalid: Story = widgetStory(namedControls, 'invalid');

const searching = { searchRecords: pharmacies };
export const References: Story = widgetStory(references, 'empty', undefined, searching);
export const ReferencesAnswered: Story = widgetStory(
  references,
  'empty',
  (session) => {
    const value = { reference: 'Organization/1', display: 'Harbour Pharmacy' };
    session.answer('pharmacy', [{ kind: 'reference', value }]);
  },
  searching,
);
export const ReferencesInvalid: Story = widgetStory(references, 'invalid', undefined, searching);

/** A host that cannot search asks for the record in another way. */
export const ReferencesWithoutSearch: Story = widgetStory(references);

export const Files: Story = widgetStory(controls.files);
export const FilesAnswered: Story = widgetStory(controls.files, 'empty', (session) => {
  session.answer('photo', [
    { kind: 'attachment', value: { title: 'jaw.png', contentType: 'image/png', data: A_PICTURE } },
    { kind: 'attachment', value: { title: 'letter.pdf', contentType: 'application/pdf' } },
  ]);
});

const HAND =
  'M96 170Q104 120 122 84 140 48 152 62 164 76 150 118 136 160 146 172 156 184 176 158 196 132 204 138 212 144 206 160 200 176 216 172 232 168 248 142 264 116 270 126 276 136 268 156 260 176 276 172 292 168 330 150L382 138M118 124Q150 112 190 110L236 108';

const signaturesIn = (session: Session, locale: ExampleLocale) =>
  signaturesOf(session, readPresentation(questionnaireOf(controls.signatures, locale)));

/** By who the host says. */
function signAll(session: Session, locale: ExampleLocale): void {
  const signatures = signaturesIn(session, locale);
  const inks: Readonly<Record<string, SignatureInk>> = {
    photos: { kind: 'typed', text: 'N. H.' },
    [WHOLE_FORM]: { kind: 'drawn', path: HAND, width: 600, height: 240 },
  };
  for (const [place, ink] of Object.entries(inks)) {
    for (const kind of signatures.kindsAt(place)) {
      signatures.sign(place, kind, { ink, who: { display: 'Noor Haddad' }, when: '2026-11-22T17:30:00Z' });
    }
  }
}

export const Signatures: Story = widgetStory(controls.signatures);
export const SignaturesGiven: Story = widgetStory(controls.signatures, 'answered', signAll);
export const SignaturesMissing: Story = widgetStory(controls.signatures, 'answered', (session, locale) => {
  signaturesIn(session, locale);
  session.validate();
});

let signed: ReturnType<typeof signaturesIn> | undefined;

/** Keys alone: the answer, the initials, the name; then another answer, which takes the signatures back. */
export const SignaturesByKeyboard: Story = {
  ...widgetStory(controls.signatures, 'empty', (session, locale) => {
    signed = signaturesIn(session, locale);
  }),
  async play({ canvas, userEvent }) {
    const given = () =>
      ['photos', WHOLE_FORM].map((place) => {
        const [kind] = signed?.kindsAt(place) ?? [];
        return readSignature((kind && signed?.at(place, kind)) ?? {}).name;
      });
    await canvas.findAllByRole('radiogroup');
    const [yes] = canvas.getAllByRole('radio');
    yes?.focus();
    await userEvent.keyboard(' ');
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('N. H.');
    const fields = canvas.getAllByRole<HTMLInputElement>('textbox');
    fields.at(-1)?.focus();
    await userEvent.keyboard('Noor Haddad');
    if (given().join() !== 'N. H.,Noor Haddad') throw new Error('The form is not signed.');

    yes?.focus();
    await userEvent.keyboard('{ArrowDown}');
    if (given().some((name) => name !== undefined)) throw new Error('A signature stands for an answer that changed.');
  },
};
