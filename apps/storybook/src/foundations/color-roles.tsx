import { COLOR_ROLES, COLORS, type ColorToken } from '@osseo/tokens';
import { DataTable } from '@osseo/ui';
import { Unstyled } from '@storybook/addon-docs/blocks';
import type { ReactElement } from 'react';
import './tokens-table.css';

/** What each colour is for, on light and on dark paper. */
export function ColorRoles(): ReactElement {
  const roles = Object.entries(COLOR_ROLES) as [ColorToken, string][];
  return (
    <Unstyled>
      <DataTable caption={`${roles.length} roles`} className="osseo-storybook-tokens">
        <thead>
          <tr>
            <th scope="col">Light</th>
            <th scope="col">Dark</th>
            <th scope="col">Token, and what it is for</th>
          </tr>
        </thead>
        <tbody>
          {roles.map(([token, role]) => (
            <tr key={token}>
              <td>
                <Swatch color={COLORS.light[token]} />
              </td>
              <td>
                <Swatch color={COLORS.dark[token]} />
              </td>
              <td>
                <code>--osseo-{token}</code>
                <br />
                {role}
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Unstyled>
  );
}

function Swatch({ color }: { color: string }): ReactElement {
  return (
    <svg viewBox="0 0 40 24" width="40" height="24" role="img" aria-label={color}>
      <rect x="0.5" y="0.5" width="39" height="23" rx="3" fill={color} stroke="currentColor" strokeOpacity="0.25" />
    </svg>
  );
}
