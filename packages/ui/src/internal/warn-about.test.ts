import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { warnAbout, warnIfFrozen, warnIfUnknown } from './warn-about.ts';

let says: ReturnType<typeof silenced>;

beforeEach(() => {
  says = silenced();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

it('says a sentence once, however often it is rendered', () => {
  warnAbout('The first of two is said.');
  warnAbout('The first of two is said.');

  expect(says.mock.calls).toEqual([['Osseo: The first of two is said.']]);
});

it('says nothing to the people who use what was published', () => {
  vi.stubEnv('NODE_ENV', 'production');
  warnAbout('It is not for them.');
  warnIfFrozen('Production', { value: 'a' }, { onValueChange: undefined });

  expect(says).not.toHaveBeenCalled();
});

it('names the part, the value, the handler that is missing and the way without one', () => {
  warnIfFrozen('Frozen', { open: false }, { onOpenChange: undefined });

  expect(says.mock.calls[0]?.[0]).toBe(
    'Osseo: <Frozen> has "open" and no "onOpenChange", so nothing that a person does can change it. Add "onOpenChange", or give it "defaultOpen" and let it keep the value itself.',
  );
});

it.each([
  ['its owner hears of changes', { value: 'a' }, { onValueChange: () => undefined }],
  ['it keeps its value itself', { value: undefined }, { onValueChange: undefined }],
])('is content when %s', (_why, kept, handler) => {
  warnIfFrozen('Content', kept, handler);

  expect(says).not.toHaveBeenCalled();
});

it('names the words that there are when one is unknown', () => {
  warnIfUnknown('dialog', { clos: 'Shut' }, { dialog: { close: 'Close', title: 'Title' } });

  expect(says.mock.calls).toEqual([['Osseo: No part says "dialog.clos". The words of "dialog" are: close, title.']]);
});

it('knows no word as unknown where none is known', () => {
  warnIfUnknown('dialog', { clos: 'Shut' }, undefined);

  expect(says).not.toHaveBeenCalled();
});

/** What is said to a developer, kept from the console. */
function silenced() {
  return vi.spyOn(console, 'error').mockImplementation(() => undefined);
}
