/* A row that is drawn as a block is no row to every browser, unless it says so. */
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
import {
  BRAND_COLORS,
  BRANDS,
  COLOR_PAIRS,
  contrastReport,
  SCHEMES,
  type ContrastResult,
  type Scheme,
} from '@osseo/tokens';
import { Badge, DataTable } from '@osseo/ui';
import { Unstyled } from '@storybook/addon-docs/blocks';
import type { ReactElement } from 'react';
import './tokens-table.css';

const SHORT: Readonly<Record<Scheme, string>> = {
  light: 'Light',
  dark: 'Dark',
  'light-contrast': 'Light +',
  'dark-contrast': 'Dark +',
};

/** Every mode of every brand: the columns. */
const LOOKS = BRANDS.flatMap((brand) => SCHEMES.map((scheme) => ({ brand, scheme, id: `${brand} ${scheme}` })));

/** Every pair of colours that meets on a page, with its contrast in every mode of every brand. */
export function ColorPairs(): ReactElement {
  const report = contrastReport();
  const measured = new Map(report.map((result) => [idOf(result), result]));
  const failing = report.filter(({ passes }) => !passes).length;
  return (
    <Unstyled>
      <DataTable
        caption={`${COLOR_PAIRS.length} pairs, ${SCHEMES.length} modes, ${BRANDS.length} brands: ${report.length.toLocaleString('en')} checks, ${failing === 0 ? 'none fails' : `${failing} fail`}`}
        className="osseo-storybook-tokens osseo-storybook-pairs"
        role="table"
      >
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" rowSpan={2}>
              Foreground, and what it lies on. “+” is high contrast.
            </th>
            {BRANDS.map((brand) => (
              <th role="columnheader" scope="colgroup" colSpan={SCHEMES.length} key={brand}>
                {inTitle(brand)}
              </th>
            ))}
          </tr>
          <tr role="row">
            {LOOKS.map(({ scheme, id }) => (
              <th role="columnheader" scope="col" key={id}>
                {SHORT[scheme]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {COLOR_PAIRS.map(({ foreground, background, minimum }) => (
            <tr role="row" key={`${foreground} ${background}`}>
              <th role="rowheader" scope="row">
                <code>{foreground.replace('color-', '')}</code> on <code>{background.replace('color-', '')}</code>
                <span className="osseo-storybook-least">at least {minimum}</span>
              </th>
              {LOOKS.map(({ brand, scheme, id }) => (
                <td role="cell" data-short={scheme === 'light' ? inTitle(brand) : SHORT[scheme]} key={id}>
                  <Sample
                    front={BRAND_COLORS[brand][scheme][foreground]}
                    back={BRAND_COLORS[brand][scheme][background]}
                    isText={minimum === 4.5}
                  />
                  <Ratio result={measured.get(idOf({ brand, scheme, foreground, background }))} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Unstyled>
  );
}

function idOf({
  brand,
  scheme,
  foreground,
  background,
}: Pick<ContrastResult, 'brand' | 'scheme' | 'foreground' | 'background'>): string {
  return [brand, scheme, foreground, background].join(' ');
}

function Sample({ front, back, isText }: { front: string; back: string; isText: boolean }): ReactElement {
  return (
    <svg viewBox="0 0 56 32" aria-hidden="true">
      <rect width="56" height="32" fill={back} />
      {isText ? (
        <text x="28" y="22" fill={front} fontSize="17" fontWeight="600" textAnchor="middle">
          Aa가
        </text>
      ) : (
        <rect x="12" y="8" width="32" height="16" rx="3" fill="none" stroke={front} strokeWidth="3" />
      )}
    </svg>
  );
}

/** Rounded down, so that 4.499 never reads as a pass. */
function Ratio({ result }: { result: ContrastResult | undefined }): ReactElement {
  if (!result) return <Badge tone="danger">not measured</Badge>;
  const { ratio, passes } = result;
  if (passes) return <>{(Math.floor(ratio * 10) / 10).toFixed(1)}</>;
  return <Badge tone="danger">{(Math.floor(ratio * 100) / 100).toFixed(2)}: too low</Badge>;
}

function inTitle(brand: string): string {
  return brand.charAt(0).toUpperCase() + brand.slice(1);
}
