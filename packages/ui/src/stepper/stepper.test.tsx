import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ar } from '../messages/ar.ts';
import { en } from '../messages/en.ts';
import { MessagesProvider } from '../messages/messages-provider.tsx';
import { Stepper } from './stepper.tsx';

describe('Stepper', () => {
  describePart({
    render: (props) => <Stepper {...words} steps={steps} value={2} aria-label="Your plan" {...props} />,
    element: HTMLElement,
    className: 'osseo-stepper',
  });

  it('says of every step in a word whether it is done, on screen or to come', async () => {
    const { container } = render(<Stepper {...words} steps={steps} value={2} aria-label="Your plan" />);

    const list = screen.getByRole('navigation', { name: 'Your plan' });
    const items = within(list).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual(['About you Done', 'Health Now', 'Photos To come']);
    expect(items.map((item) => item.getAttribute('aria-current'))).toEqual([null, 'step', null]);
    await expectNoAxeViolations(container);
  });

  it('leads back to what is done, and to nothing else', () => {
    render(<Stepper {...words} steps={steps} value={2} aria-label="Your plan" />);

    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/1']);
  });

  it('has a sentence for where there is no room for the names', () => {
    render(<Stepper {...words} steps={steps} value={2} aria-label="Your plan" />);

    expect(screen.getByText('Step 2 of 3: Health')).toBeTruthy();
  });

  it('says that all is done when the last step is behind', () => {
    render(<Stepper {...words} steps={steps} value={4} aria-label="Your plan" />);

    expect(screen.getAllByRole('link')).toHaveLength(3);
    expect(screen.getByText('Done', { selector: 'p' })).toBeTruthy();
  });

  it('takes its words from the provider, and single ones from its own', () => {
    render(
      <MessagesProvider messages={ar}>
        <Stepper steps={steps} value={1} aria-label="خطتك" messages={{ current: 'هنا' }} />
      </MessagesProvider>,
    );

    const states = screen.getAllByRole('listitem').map((item) => item.lastChild?.textContent);
    expect(states).toEqual(['هنا', ar.stepper.ahead, ar.stepper.ahead]);
  });

  it('names the words that it misses', () => {
    expect(() => render(<Stepper steps={steps} value={1} aria-label="Your plan" />)).toThrow('“stepper.progress”');
  });
});

const words = { messages: en.stepper, locale: 'en' };

const steps = [
  { name: 'About you', href: '/1' },
  { name: 'Health', href: '/2' },
  { name: 'Photos', href: '/3' },
];
