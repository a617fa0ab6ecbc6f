import { MEASURES } from '@osseo/tokens';
import { Button, DataTable } from '@osseo/ui';
import { Unstyled } from '@storybook/addon-docs/blocks';
import { useState, type ReactElement } from 'react';
import './motion-sample.css';
import './tokens-table.css';

const WAYS = [
  { way: 'usual', title: 'As usual' },
  { way: 'reduced', title: 'Where the reader asks for less motion' },
] as const;

/** Every duration and curve, and the same movement with and without them. */
export function MotionSample(): ReactElement {
  const [moved, setMoved] = useState(false);
  const tokens = Object.entries(MEASURES).filter(([token]) => /^(?:duration|ease)-/u.test(token));
  return (
    <Unstyled>
      <div className="osseo-storybook-page osseo-stack" data-gap="6">
        <div className="osseo-storybook-motion">
          {WAYS.map(({ way, title }) => (
            <figure key={way}>
              <figcaption>{title}</figcaption>
              <div className="osseo-storybook-track" data-way={way} data-moved={moved || undefined} />
            </figure>
          ))}
        </div>
        <p>
          <Button variant="secondary" onClick={() => setMoved(!moved)}>
            Move both
          </Button>
        </p>
        <DataTable caption="Durations and curves" className="osseo-storybook-tokens">
          <tbody>
            {tokens.map(([token, value]) => (
              <tr key={token}>
                <th scope="row">
                  <code>--osseo-{token}</code>
                </th>
                <td>{value}</td>
                <td>
                  <Curve value={value} />
                </td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      </div>
    </Unstyled>
  );
}

/** How far a movement has come, over its time. */
function Curve({ value }: { value: string }): ReactElement | null {
  const [x1, y1, x2, y2] = [...value.matchAll(/[\d.]+/gu)].map(([number]) => Number(number));
  if (
    !value.startsWith('cubic-bezier') ||
    x1 === undefined ||
    y1 === undefined ||
    x2 === undefined ||
    y2 === undefined
  ) {
    return null;
  }
  return (
    <svg viewBox="-2 -2 64 64" width="64" height="64" aria-hidden="true">
      <path d="M0 60H60M0 60V0" stroke="currentColor" strokeOpacity="0.3" fill="none" />
      <path
        d={`M0 60C${60 * x1} ${60 - 60 * y1} ${60 * x2} ${60 - 60 * y2} 60 0`}
        stroke="currentColor"
        strokeWidth="2"
        fill="none"
      />
    </svg>
  );
}
