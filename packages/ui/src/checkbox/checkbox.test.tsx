import { describePart } from '@osseo/testing';
import { describe } from 'vitest';
import { describeChoice } from '../stories/testing/describe-choice.tsx';
import { Checkbox } from './checkbox.tsx';

describe('Checkbox', () => {
  describePart({
    render: (props) => <Checkbox {...props} label="By letter" />,
    element: HTMLInputElement,
    className: 'osseo-checkbox',
  });
  describeChoice(Checkbox, 'checkbox');
});
