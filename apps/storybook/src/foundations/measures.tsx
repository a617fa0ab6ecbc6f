import { BRAND_MEASURES, BRANDS, MEASURES } from '@osseo/tokens';
import { DataTable } from '@osseo/ui';
import { Unstyled } from '@storybook/addon-docs/blocks';
import type { ReactElement } from 'react';
import './tokens-table.css';

const PIXELS_PER_REM = 16;

/** Every space, to scale. */
export function Spaces(): ReactElement {
  const spaces = measuresOf('space-');
  return <Lengths caption={`${spaces.length} steps, each a multiple of 4 px`} measures={spaces} />;
}

/** How large controls, lines and pages are. */
export function Sizes(): ReactElement {
  return <Lengths caption="Controls, targets and rules" measures={['size-', 'rule-', 'measure'].flatMap(measuresOf)} />;
}

function Lengths({ caption, measures }: { caption: string; measures: readonly Measure[] }): ReactElement {
  return (
    <Unstyled>
      <DataTable caption={caption} className="osseo-storybook-tokens">
        <tbody>
          {measures.map(([token, value]) => {
            const pixels = inPixels(value);
            return (
              <tr key={token}>
                <th scope="row">
                  <code>--osseo-{token}</code>
                </th>
                <td data-nowrap>{pixels} px</td>
                <td>
                  <svg className="osseo-storybook-length" width={pixels} height="16" aria-hidden="true">
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

/** The corners of every brand, drawn. */
export function Radii(): ReactElement {
  const radii = measuresOf('radius-');
  return (
    <Unstyled>
      <DataTable caption="Corners" className="osseo-storybook-tokens">
        <thead>
          <tr>
            <th scope="col">Token</th>
            {BRANDS.map((brand) => (
              <th scope="col" key={brand}>
                {brand.charAt(0).toUpperCase() + brand.slice(1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {radii.map(([token, usual]) => (
            <tr key={token}>
              <th scope="row">
                <code>--osseo-{token}</code>
              </th>
              {BRANDS.map((brand) => (
                <td key={brand}>
                  <Corner pixels={inPixels(measureOf(brand, token) ?? usual)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Unstyled>
  );
}

function Corner({ pixels }: { pixels: number }): ReactElement {
  return (
    <>
      <svg width="56" height="40" aria-hidden="true">
        <path d={`M1 40V${pixels + 1}Q1 1 ${pixels + 1} 1H56`} fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
      {pixels} px
    </>
  );
}

type Measure = readonly [token: string, value: string];

function measuresOf(prefix: string): readonly Measure[] {
  return Object.entries(MEASURES).filter(([token]) => token.startsWith(prefix));
}

function measureOf(brand: (typeof BRANDS)[number], token: string): string | undefined {
  return Object.entries(BRAND_MEASURES[brand]).find(([name]) => name === token)?.[1];
}

function inPixels(value: string): number {
  return Number.parseFloat(value) * (value.endsWith('rem') ? PIXELS_PER_REM : 1);
}
