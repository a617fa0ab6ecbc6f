import { describe, expect, it } from 'vitest';
import { StoreError } from '../database/store-error.ts';
import { describeOutput } from './describe-output.ts';

const stackOf = (head: string) =>
  `${head}\n    at read (file:///srv/clinic/node_modules/x/index.js:1:1)\n` +
  '    at answerQuestions (file:///srv/clinic/dist/server/chunks/plan_B7x.mjs:120:15)';

describe('what the framework prints', () => {
  it('loses the address of a page that could not be made', () => {
    const printed = `12:00:00 [ERROR] [@astrojs/node] Could not render http://h/en/canary?note=canary\n${stackOf('TypeError: no canary')}`;
    expect(describeOutput([printed])).toBe('Site: TypeError at dist/server/chunks/plan_B7x.mjs:120:15');
  });

  it('keeps the kind and the place of an error, and not its message', () => {
    const error = new RangeError('canary');
    error.stack = stackOf('RangeError: canary\ncanary in a second line');
    expect(describeOutput([error])).toBe('Site: RangeError at dist/server/chunks/plan_B7x.mjs:120:15');
    expect(describeOutput(['failed:', error, { canary: 'canary' }])).not.toContain('canary');
  });

  it('keeps the sentence of an error that this server wrote', () => {
    const error = new StoreError('Osseo: the store failed (ECONNRESET).');
    expect(describeOutput([error])).toContain('Osseo: the store failed (ECONNRESET).');
    expect(describeOutput([String(error.stack)])).toContain('Osseo: the store failed (ECONNRESET).');
  });

  it('is not repeated where it is no error', () => {
    const said = 'Site: a message that is not repeated here';
    expect(describeOutput(['No API Route handler exists for "/en/staff/submissions/canary"'])).toBe(said);
    expect(describeOutput([{ note: 'canary' }])).toBe(said);
    expect(describeOutput([])).toBe(said);
  });

  it('takes no answer for a line of a stack', () => {
    expect(describeOutput(['TypeError: x\n    at canary home (file:///canary)'])).toBe('Site: TypeError');
  });
});
