import { MEASURES } from '@osseo/tokens';
import { DataTable } from '@osseo/ui';
import { Unstyled } from '@storybook/addon-docs/blocks';
import type { ReactElement } from 'react';
import './tokens-table.css';

const PIXELS_PER_REM = 16;

/** Every space, to scale. */
export function Spaces(): ReactElement {
  const spaces = measuresOf('space-');
  return (
    <Unstyled>
      <DataTable caption={`${spaces.length} steps, each a multiple of 4 px`} className="osseo-storybook-tokens">
        <tbody>
          {spaces.map(([token, value]) => {
            const pixels = parseFloat(value) * PIXELS_PER_REM;
            return (
              <tr key={token}>
                <th scope="row">
                  <code>--osseo-{token}</code>
                </th>
                <td>
                  {pixels} px{' '}
                  <svg width={pixels} height="16" aria-hidden="true">
                    <rect width={pixels} height="16" fill="currentColor" />
                  </svg>
                </td>
              </tr>
            );
          })}
        </tbody>
      </DataTable>
    </Unstyled>
  );
}

/** Every other measure, as it is written. */
export function OtherMeasures(): ReactElement {
  const others = ['size-', 'radius-', 'rule-', 'duration-', 'ease-', 'measure'].flatMap(measuresOf);
  return (
    <Unstyled>
      <DataTable caption="Sizes, rules and motion" className="osseo-storybook-tokens">
        <tbody>
          {others.map(([token, value]) => (
            <tr key={token}>
              <th scope="row">
                <code>--osseo-{token}</code>
              </th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Unstyled>
  );
}

function measuresOf(prefix: string): readonly (readonly [string, string])[] {
  return Object.entries(MEASURES).filter(([token]) => token.startsWith(prefix));
}
