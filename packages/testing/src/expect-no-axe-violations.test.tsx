import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { expectNoAxeViolations } from './expect-no-axe-violations.ts';

afterEach(cleanup);

it('lets a labelled control pass', async () => {
  const { container } = render(<input aria-label="Name" />);

  await expectNoAxeViolations(container);
});

it('names the rule and the element of what it finds', async () => {
  const nameless = { type: 'text' };
  const { container } = render(<input {...nameless} />);

  await expect(expectNoAxeViolations(container)).rejects.toThrow(/label: .*<input type="text">/u);
});
