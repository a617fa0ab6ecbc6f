import { COLOR_PAIRS, COLORS, contrastRatio, type Scheme } from '@osseo/tokens';
import { Badge, DataTable } from '@osseo/ui';
import { Unstyled } from '@storybook/addon-docs/blocks';
import type { ReactElement } from 'react';
import './tokens-table.css';

/** Every pair of colours that meets on a page, in one scheme, with its contrast. */
export function ColorPairs({ scheme, name }: { scheme: Scheme; name: string }): ReactElement {
  const colors = COLORS[scheme];
  return (
    <Unstyled>
      <DataTable caption={`${name}: ${COLOR_PAIRS.length} pairs`} className="osseo-storybook-tokens">
        <thead>
          <tr>
            <th scope="col">Sample</th>
            <th scope="col">Foreground, and what it lies on</th>
            <th scope="col">Contrast</th>
            <th scope="col">At least</th>
          </tr>
        </thead>
        <tbody>
          {COLOR_PAIRS.map(({ foreground, background, minimum }) => (
            <tr key={`${foreground} ${background}`}>
              <td>
                <Sample front={colors[foreground]} back={colors[background]} isText={minimum === 4.5} />
              </td>
              <td>
                <code>{foreground.replace('color-', '')}</code> on <code>{background.replace('color-', '')}</code>
              </td>
              <td data-nowrap>
                <Ratio value={contrastRatio(colors[foreground], colors[background])} minimum={minimum} />
              </td>
              <td data-nowrap>{minimum} : 1</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Unstyled>
  );
}

function Sample({ front, back, isText }: { front: string; back: string; isText: boolean }): ReactElement {
  return (
    <svg viewBox="0 0 56 32" width="56" height="32" aria-hidden="true">
      <rect width="56" height="32" fill={back} />
      {isText ? (
        <text x="28" y="22" fill={front} fontSize="18" fontWeight="600" textAnchor="middle">
          Aa가
        </text>
      ) : (
        <rect x="10" y="8" width="36" height="16" rx="3" fill="none" stroke={front} strokeWidth="3" />
      )}
    </svg>
  );
}

function Ratio({ value, minimum }: { value: number; minimum: number }): ReactElement {
  // Rounded down, so that 4.499 never reads as a pass.
  const words = `${(Math.floor(value * 100) / 100).toFixed(2)} : 1`;
  return value >= minimum ? <>{words}</> : <Badge tone="danger">{words}: too low</Badge>;
}
