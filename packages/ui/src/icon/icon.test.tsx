import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Icon, ICON_NAMES } from './icon.tsx';

describe('Icon', () => {
  describePart({
    render: (props) => <Icon {...props} name="check" />,
    element: SVGElement,
    className: 'osseo-icon',
  });

  it('is decoration unless it has a label', async () => {
    const { container, rerender } = render(<Icon name="phone" />);
    expect(screen.queryByRole('img')).toBeNull();

    rerender(<Icon name="phone" label="Telephone" />);
    expect(screen.getByRole('img', { name: 'Telephone' })).toBeTruthy();
    await expectNoAxeViolations(container);
  });

  it('turns round in right-to-left text only if it points', () => {
    const pointing = ICON_NAMES.filter((name) => {
      const { container } = render(<Icon name={name} />);
      return container.querySelector('[data-points]');
    });

    expect(pointing).toEqual(['arrow-back', 'arrow-forward', 'chevron', 'external']);
  });
});
