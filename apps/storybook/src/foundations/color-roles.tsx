import { BRAND_COLORS, BRANDS, COLOR_ROLES, SCHEMES, type ColorToken } from '@osseo/tokens';
import { DataTable } from '@osseo/ui';
import { Unstyled } from '@storybook/addon-docs/blocks';
import type { ReactElement } from 'react';
import { MODES } from '../../.storybook/toolbars.ts';
import { useToolbars } from '../../.storybook/use-toolbar.ts';
import './tokens-table.css';

/** What each colour is for, in every mode of the brand that the toolbar chooses. */
export function ColorRoles(): ReactElement {
  const { brand: chosen } = useToolbars();
  const brand = BRANDS.find((known) => known === chosen) ?? 'calm';
  const roles = Object.entries(COLOR_ROLES) as [ColorToken, string][];
  return (
    <Unstyled>
      <DataTable caption={`${roles.length} roles`} className="osseo-storybook-tokens">
        <thead>
          <tr>
            <th scope="col">Light, dark, and both at high contrast</th>
            <th scope="col">Role</th>
          </tr>
        </thead>
        <tbody>
          {roles.map(([token, role]) => (
            <tr key={token}>
              <td>
                <Swatches colors={SCHEMES.map((scheme) => [MODES[scheme], BRAND_COLORS[brand][scheme][token]])} />
              </td>
              <td>
                {role}
                <br />
                <code>--osseo-{token}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Unstyled>
  );
}

/** One role in every mode, as one strip: what changes is seen, and what does not. */
function Swatches({ colors }: { colors: readonly (readonly [mode: string, color: string])[] }): ReactElement {
  return (
    <svg
      className="osseo-storybook-swatches"
      viewBox="0 0 160 40"
      role="img"
      aria-label={colors.map(([mode, color]) => `${mode}: ${color}`).join('; ')}
    >
      {colors.map(([mode, color], index) => (
        <rect x={index * 40} width="40" height="40" fill={color} key={mode}>
          <title>{`${mode}: ${color}`}</title>
        </rect>
      ))}
      <rect x="0.5" y="0.5" width="159" height="39" fill="none" stroke="currentColor" strokeOpacity="0.3" />
    </svg>
  );
}
