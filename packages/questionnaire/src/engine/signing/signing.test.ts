import { anyText } from '@osseo/testing/text';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordHistory } from '../history/index.ts';
import { createSession, readQuestionnaire } from '../index.ts';
import type { Session } from '../model/session.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { fromSvg, toSvg } from './drawing.ts';
import { enterSignatures } from './enter-signatures.ts';
import { readSignature, SIGNATURE_URL } from './fhir-signature.ts';
import type { SignatureKind, SignaturesWanted } from './model.ts';
import { signaturesOf, WHOLE_FORM } from './signatures.ts';

const CONSENT: SignatureKind = {
  codings: [{ system: 'urn:iso-astm:E1762-95:2013', code: '1.2.840.10065.1.12.1.7', display: 'Consent Signature' }],
  text: 'Consent',
};
const WITNESS: SignatureKind = { codings: [], text: 'Witness' };

const ITEMS = [
  {
    linkId: 'about',
    type: 'group',
    text: 'About you',
    item: [
      { linkId: 'smoker', type: 'boolean' },
      { linkId: 'name', type: 'string' },
    ],
  },
  { linkId: 'other', type: 'string' },
  { linkId: 'note', type: 'display', text: 'Read this.' },
];

function open(wanted: Partial<SignaturesWanted>, start: object = {}) {
  const { form } = readQuestionnaire({ resourceType: 'Questionnaire', url: 'urn:q', version: '2', item: ITEMS });
  const session = createSession(form, start);
  return { session, signatures: signaturesOf(session, { signatures: [], items: {}, ...wanted }) };
}

const say = (session: Session, key: string, value: string) => session.answer(key, [{ kind: 'string', value }]);
const codes = (session: Session) => session.validate().map(({ key, code }) => [key, code]);
const typed = (text: string) => ({
  ink: { kind: 'typed', text } as const,
  who: { display: text },
  when: '2026-11-22T17:30:00Z',
});
const NOOR = typed('Noor Haddad');

describe('a signature of the form as a whole', () => {
  const asked = { signatures: [CONSENT] };

  it('is missing until somebody signs, and is then in the response as FHIR has it', () => {
    const { session, signatures } = open(asked);
    expect(session.validate()).toMatchObject([{ key: '', code: 'unsigned', limits: { signature: 'Consent' } }]);
    signatures.sign(WHOLE_FORM, CONSENT, NOOR);

    expect([codes(session), session.getSnapshot().issues]).toEqual([[], []]);
    expect(session.toResponse({ status: 'completed' })).toEqual({
      resourceType: 'QuestionnaireResponse',
      questionnaire: 'urn:q|2',
      status: 'completed',
      extension: [
        {
          url: SIGNATURE_URL,
          valueSignature: {
            type: CONSENT.codings,
            when: '2026-11-22T17:30:00Z',
            who: { display: 'Noor Haddad' },
            sigFormat: 'text/plain',
            data: 'Tm9vciBIYWRkYWQ=',
          },
        },
      ],
    });
  });

  it('is undone by any answer that changes, and by none that stays as it is', () => {
    const { session, signatures } = open(asked);
    say(session, 'other', 'a');
    signatures.sign(WHOLE_FORM, CONSENT, NOOR);
    say(session, 'other', 'a');
    expect(codes(session)).toEqual([]);
    say(session, 'name', 'b');
    expect([codes(session), signatures.undoneAt(WHOLE_FORM)]).toEqual([[['', 'unsigned']], 1]);
    expect(session.toResponse({ status: 'completed' }).extension).toBeUndefined();
  });

  it('may be of several kinds, each for itself', () => {
    const { session, signatures } = open({ signatures: [CONSENT, WITNESS] });
    signatures.sign(WHOLE_FORM, CONSENT, NOOR);
    expect(codes(session)).toEqual([['', 'unsigned']]);
    signatures.sign(WHOLE_FORM, WITNESS, typed('Min-ji'));
    signatures.sign(WHOLE_FORM, CONSENT, typed('Ada'));
    expect(codes(session)).toEqual([]);
    const given = [CONSENT, WITNESS].map((kind) => readSignature(signatures.at(WHOLE_FORM, kind) ?? {}).name);
    expect(given).toEqual(['Ada', 'Min-ji']);
    signatures.unsign(WHOLE_FORM, WITNESS);
    expect(codes(session)).toEqual([['', 'unsigned']]);
  });

  it('raises the revision, so that a draft is saved', () => {
    const { session, signatures } = open(asked);
    const { revision } = session.getSnapshot();
    signatures.sign(WHOLE_FORM, CONSENT, NOOR);
    expect(session.getSnapshot().revision).toBeGreaterThan(revision);
  });
});

describe('a signature of a question or group', () => {
  const asked = { items: { about: { signatures: [CONSENT] } } };

  it('is missing once something is filled in, and lies beside the answers', () => {
    const { session, signatures } = open(asked);
    expect(codes(session)).toEqual([]);
    say(session, 'name', 'N');
    expect(codes(session)).toEqual([['about', 'unsigned']]);
    signatures.sign('about', CONSENT, NOOR);
    expect(codes(session)).toEqual([]);
    expect(session.toResponse({ status: 'completed' }).item).toMatchObject([
      { linkId: 'about', text: 'About you', extension: [{ url: SIGNATURE_URL }], item: [{ linkId: 'name' }] },
    ]);
  });

  it('stands while another part of the form changes', () => {
    const { session, signatures } = open(asked);
    say(session, 'name', 'N');
    signatures.sign('about', CONSENT, NOOR);
    say(session, 'other', 'b');
    expect(codes(session)).toEqual([]);
    say(session, 'name', 'M');
    expect(codes(session)).toEqual([['about', 'unsigned']]);
  });

  it('is asked for again as soon as it is undone, where it was missed before', () => {
    const { session, signatures } = open(asked);
    say(session, 'name', 'N');
    session.validate();
    signatures.sign('about', CONSENT, NOOR);
    expect(session.item('about').getSnapshot().issues).toEqual([]);
  });

  it('comes back with the answers when a step is undone', () => {
    const { session, signatures } = open({ items: { other: { signatures: [CONSENT] } } });
    const history = recordHistory(session);
    say(session, 'other', 'a');
    signatures.sign('other', CONSENT, NOOR);
    say(session, 'name', 'x');
    say(session, 'other', 'b');
    expect(signatures.at('other', CONSENT)).toBeUndefined();
    history.undo();
    expect([readSignature(signatures.at('other', CONSENT) ?? {}).name, signatures.undoneAt('other')]).toEqual([
      'Noor Haddad',
      0,
    ]);
    say(session, 'other', 'c');
    expect(signatures.at('other', CONSENT)).toBeUndefined();
  });

  it('may be of words alone', () => {
    const { session, signatures } = open({ items: { note: { signatures: [WITNESS] } } });
    expect(codes(session)).toEqual([['note', 'unsigned']]);
    signatures.sign('note', WITNESS, NOOR);
    expect(session.toResponse({ status: 'completed' }).item).toMatchObject([
      { linkId: 'note', extension: [{ valueSignature: { type: [{ display: 'Witness' }] } }] },
    ]);
    signatures.unsign('note', WITNESS);
    expect(session.toResponse({ status: 'completed' }).item).toBeUndefined();
  });

  it('is nowhere for an item that is not there', () => {
    const { signatures } = open({});
    expect([signatures.kindsAt('none'), signatures.at('none', CONSENT), signatures.isMissing('none')]).toEqual([
      [],
      undefined,
      false,
    ]);
  });
});

describe('a signature that is kept', () => {
  const asked = { signatures: [CONSENT], items: { about: { signatures: [CONSENT] } } };

  it.each(['snapshot', 'response'] as const)(
    'goes on from a %s, and is undone by an answer that changes then',
    (from) => {
      const before = open(asked);
      say(before.session, 'name', 'N');
      before.signatures.sign('about', CONSENT, NOOR);
      before.signatures.sign(WHOLE_FORM, CONSENT, NOOR);
      const kept = {
        snapshot: before.session.toSnapshot(),
        response: before.session.toResponse({ status: 'in-progress' }),
      };
      const { session } = open(asked, { [from]: JSON.parse(JSON.stringify(kept[from])) });
      expect(codes(session)).toEqual([]);
      expect(session.toResponse({ status: 'in-progress' })).toEqual(kept.response);
      say(session, 'name', 'M');
      expect(codes(session)).toEqual([
        ['about', 'unsigned'],
        ['', 'unsigned'],
      ]);
    },
  );

  it('goes out as it came with all that others wrote, and not any more once its answers have changed', () => {
    const foreign = { url: SIGNATURE_URL, valueSignature: { type: [{ code: 'x' }], onBehalfOf: { display: 'Y' } } };
    const own = { url: 'https://clinic.example/own', valueString: 'z' };
    const response = {
      resourceType: 'QuestionnaireResponse',
      status: 'completed',
      item: [{ linkId: 'other', extension: [own, foreign], answer: [{ valueString: 'a' }] }],
    };
    const { session, signatures } = open({ signatures: [CONSENT] }, { response });
    signatures.sign(WHOLE_FORM, CONSENT, NOOR);
    expect(session.toResponse({ status: 'completed' }).item).toEqual(response.item);
    say(session, 'other', 'b');
    expect(session.toResponse({ status: 'completed' }).item).toMatchObject([{ linkId: 'other', extension: [own] }]);
  });
});

describe('what somebody signed with', () => {
  const ink = { kind: 'drawn', path: 'M20 20Q40 60 60 60L80 60M1 1h0', width: 600, height: 240 } as const;

  it('is a picture where it was drawn, which is read as what was drawn', () => {
    const { session, signatures } = open({ signatures: [CONSENT] });
    signatures.sign(WHOLE_FORM, CONSENT, { ...NOOR, ink });
    expect(session.toResponse({ status: 'completed' }).extension?.[0]?.valueSignature?.sigFormat).toBe('image/svg+xml');
    expect(readSignature(signatures.at(WHOLE_FORM, CONSENT) ?? {})).toEqual({
      ink,
      name: 'Noor Haddad',
      when: '2026-11-22T17:30:00Z',
    });
  });

  it.each([
    ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" onload="alert(1)"><script>x</script></svg>'],
    [toSvg(ink).replace(ink.path, 'M0 0" onload="x')],
    [toSvg(ink).replace(ink.path, 'Murl(#x)')],
  ])('is not drawn where it is an SVG that could do more: %s', (svg) => {
    expect(fromSvg(svg)).toBeUndefined();
  });

  it('is whatever a record holds, read without throwing', () => {
    for (const valueSignature of [undefined, 1, {}, { who: 1, data: 2 }, { sigFormat: 'image/png', data: 'AA==' }]) {
      expect(() => readSignature({ valueSignature })).not.toThrow();
    }
    const png = { sigFormat: 'image/png', data: 'AA==' };
    expect(readSignature({ valueSignature: png }).ink).toEqual({
      kind: 'picture',
      contentType: 'image/png',
      data: 'AA==',
    });
  });

  it('is base64 in between, of any text', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const whole = text.replaceAll(/\p{Surrogate}/gu, '\u{FFFD}');
        expect(toBase64(text)).toBe(Buffer.from(whole, 'utf8').toString('base64'));
        expect(fromBase64(toBase64(text))).toBe(whole);
      }),
    );
    for (const odd of ['_', 'A', '/w==', '%']) expect(fromBase64(odd)).toBeUndefined();
  });
});

describe('a page that was posted', () => {
  const asked = { signatures: [CONSENT], items: { other: { signatures: [WITNESS] } } };
  const signatory = { now: () => '2026-11-22T18:00:00Z' };
  const name = (index: number, place: string, part: string) => `osseo.sign:${index}:${place}.${part}`;

  it('signs by the name that was written, and takes it back when the field is emptied', () => {
    const { session, signatures } = open(asked);
    say(session, 'other', 'a');
    enterSignatures(
      signatures,
      [
        [name(0, 'other', 'text'), ' Noor '],
        [name(0, '', 'text'), 'Ada'],
      ],
      signatory,
    );
    expect(codes(session)).toEqual([]);
    expect(readSignature(signatures.at('other', WITNESS) ?? {})).toEqual({
      ink: { kind: 'typed', text: 'Noor' },
      name: 'Noor',
      when: '2026-11-22T18:00:00Z',
    });
    enterSignatures(signatures, [[name(0, '', 'text'), ' ']], signatory);
    expect(codes(session)).toEqual([['', 'unsigned']]);
  });

  it('keeps the moment of a signature that it only repeats', () => {
    const { signatures } = open(asked);
    signatures.sign(WHOLE_FORM, CONSENT, NOOR);
    enterSignatures(signatures, [[name(0, '', 'text'), 'Noor Haddad']], signatory);
    expect(readSignature(signatures.at(WHOLE_FORM, CONSENT) ?? {}).when).toBe('2026-11-22T17:30:00Z');
  });

  it('takes a drawing with the name beside it, or with whom the host knows', () => {
    const drawn = { kind: 'drawn', path: 'M1 1L2 2', width: '600', height: '240' };
    const fields = Object.entries(drawn).map(([part, value]): [string, string] => [name(0, '', part), value]);
    const { signatures } = open(asked);
    enterSignatures(signatures, fields, signatory);
    expect(signatures.at(WHOLE_FORM, CONSENT)).toBeUndefined();
    enterSignatures(signatures, [...fields, [name(0, '', 'name'), 'Ada']], signatory);
    expect(readSignature(signatures.at(WHOLE_FORM, CONSENT) ?? {})).toMatchObject({
      name: 'Ada',
      ink: { kind: 'drawn' },
    });
    const signedBy = () => ({ reference: 'Patient/1', display: 'Noor' });
    enterSignatures(signatures, fields.with(1, [name(0, '', 'path'), 'M1 1L3 3']), { ...signatory, signedBy });
    expect(signatures.at(WHOLE_FORM, CONSENT)).toMatchObject({ valueSignature: { who: { reference: 'Patient/1' } } });
  });

  it('takes back by a button, and nothing that is no signature of the form', () => {
    const { signatures } = open(asked);
    signatures.sign(WHOLE_FORM, CONSENT, NOOR);
    expect(enterSignatures(signatures, [['osseo.unsign', '0:']], signatory)).toBe(true);
    expect(signatures.at(WHOLE_FORM, CONSENT)).toBeUndefined();
    const hostile: [string, string][] = [
      ['osseo.unsign', '7:none'],
      ['osseo.unsign', 'x'],
      [name(9, '', 'text'), 'x'],
      [name(0, 'none', 'text'), 'x'],
      [name(0, '__proto__', 'text'), 'x'],
      [name(0, '', 'kind'), 'drawn'],
      [name(0, '', 'path'), 'M0 0" onload="x'],
      [name(0, '', 'width'), '600'],
      [name(0, '', 'height'), '240'],
      [name(0, '', 'name'), 'x'],
    ];
    expect(enterSignatures(signatures, hostile, signatory)).toBe(false);
    expect(signatures.at(WHOLE_FORM, CONSENT)).toBeUndefined();
  });
});
