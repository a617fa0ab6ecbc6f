import { describe, expect, it } from 'vitest';
import { describeFailure } from './describe-failure.ts';
import { StartError } from './listen.ts';

describe('a failure in the log', () => {
  it('shows the sentence that was written for a person', () => {
    expect(describeFailure(new StartError('Port 1 is in use.'))).toBe('Port 1 is in use.');
    expect(describeFailure(new Error('Osseo: the folder is open.'))).toBe('Osseo: the folder is open.');
  });

  it('shows the kind and no word of any other', () => {
    const cause = Object.assign(new TypeError('canary-4711'), { code: '23505' });
    expect(describeFailure(new Error('Failed query: params: canary-4711', { cause }))).toBe(
      'Error, because of TypeError (23505)',
    );
    expect(describeFailure('canary-4711')).toBe('Unknown failure');
  });
});
