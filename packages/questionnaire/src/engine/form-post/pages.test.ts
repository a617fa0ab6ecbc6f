import { describe, expect, it } from 'vitest';
import { sessionOf, whenYes } from '../testing/session-of.ts';
import { isShown, keysOfPage, pagesOf } from './pages.ts';

const group = (linkId: string, rest: object = {}) => ({
  linkId,
  type: 'group',
  item: [{ linkId: `${linkId}-q`, type: 'string' }],
  ...rest,
});
const words = (linkId: string) => ({ linkId, type: 'display', text: 'Words.' });

describe('the pages of a form', () => {
  it('are its groups, with the words that stand before them; words at the end go with the last', () => {
    expect(pagesOf(sessionOf([words('hello'), group('a'), words('then'), group('b'), words('bye')]))).toEqual([
      ['hello', 'a'],
      ['then', 'b', 'bye'],
    ]);
  });

  it('are one for questions that stand together outside every group', () => {
    const loose = (linkId: string) => ({ linkId, type: 'boolean' });
    expect(pagesOf(sessionOf([words('hello'), loose('p'), loose('q'), group('a'), loose('r')]))).toEqual([
      ['hello', 'p', 'q'],
      ['a'],
      ['r'],
    ]);
  });

  it('hold all entries of a list, those as well that come later', () => {
    const session = sessionOf([words('hello'), group('child', { repeats: true }), group('a')]);
    const [page = []] = pagesOf(session);
    session.addInstance('child');
    session.removeInstance('child:0');
    expect(pagesOf(session)[0]).toEqual(['hello', 'child:1']);
    expect(keysOfPage(session, page)).toEqual(['hello', 'child:1']);
  });

  it('all have what the form wants at their head and foot, which alone makes no page', () => {
    const control = (code: string) => ({
      extension: [
        {
          url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
          valueCodeableConcept: { coding: [{ code }] },
        },
      ],
    });
    const session = sessionOf([
      group('top', control('header')),
      group('a'),
      group('b'),
      group('end', control('footer')),
    ]);
    expect(pagesOf(session)).toEqual([
      ['top', 'a', 'end'],
      ['top', 'b', 'end'],
    ]);
    expect(['top', 'a', 'end'].map((key) => isShown(session, key))).toEqual([false, true, false]);
  });

  it('keep their numbers, whatever is answered', () => {
    const session = sessionOf([{ linkId: 'q', type: 'boolean' }, group('a', whenYes('q')), group('b')]);
    expect(pagesOf(session)).toHaveLength(3);
    expect(['q', 'a', 'b'].map((key) => isShown(session, key))).toEqual([true, false, true]);
  });

  it('are not shown for what nobody is to see', () => {
    const hidden = [{ url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden', valueBoolean: true }];
    const session = sessionOf([group('a', { extension: hidden }), { linkId: 'empty', type: 'group' }, words('w')]);
    expect(['a', 'empty', 'w'].map((key) => isShown(session, key))).toEqual([false, false, true]);
  });

  it('are none for a form without items, and one for words alone', () => {
    expect(pagesOf(sessionOf([]))).toEqual([]);
    expect(pagesOf(sessionOf([words('w')]))).toEqual([['w']]);
  });
});
