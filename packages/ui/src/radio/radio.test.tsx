import { describePart } from '@osseo/testing';
import { describe } from 'vitest';
import { describeChoice } from '../stories/testing/describe-choice.tsx';
import { Radio } from './radio.tsx';

describe('Radio', () => {
  describePart({
    render: (props) => <Radio {...props} label="By letter" />,
    element: HTMLInputElement,
    className: 'osseo-radio',
  });
  describeChoice(Radio, 'radio');
});
