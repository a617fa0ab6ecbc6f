import { BRANDS, contrastReport, SCHEMES } from '../../packages/tokens/src/index.ts';
import { lookWithAxe } from './ui/look-with-axe.ts';
import { exportedParts } from './ui/parts.ts';
import { classesUnderContract } from './ui/parts-under-contract.ts';
import { statesIn } from './ui/states.ts';
import { visitParts, type PartVisit } from './ui/visit-parts.ts';
import { publishedPackages } from '../verify/published-packages.ts';

export interface UiFigures {
  /** Components that `@osseo/ui` exports. */
  readonly parts: number;
  /** Those of them whose tests hold them to the shared contract. */
  readonly conformance: number;
  /** States that the matrices of the stories show, each variant on its own. */
  readonly states: number;
  /** What axe finds in every story, closed and opened, in light and in dark. */
  readonly axeFindings: number;
  /** What a strict Content-Security-Policy with Trusted Types refuses, closed and opened. */
  readonly cspViolations: { readonly client: number; readonly server: number };
  /** Pairs of colours in every mode of every brand, and those that are too near to each other. */
  readonly contrastPairs: { readonly checked: number; readonly failing: number };
  readonly brands: number;
  readonly modes: number;
  /** Languages that the parts speak. */
  readonly locales: number;
}

/** The controls in numbers: each part is rendered on a server and in Chromium, and measured. */
export async function reportUi(): Promise<UiFigures> {
  const parts = exportedParts();
  const folders = [...new Set(parts.map(({ folder }) => folder))];
  const visits = Object.values(await visitParts(folders, { prepare: lookWithAxe }));
  const sum = (count: (visit: PartVisit) => number): number => visits.reduce((total, visit) => total + count(visit), 0);
  const held = classesUnderContract();
  const pairs = contrastReport();

  return {
    parts: parts.length,
    conformance: parts.filter(({ name }) => held.has(name)).length,
    states: sum(({ html }) => statesIn(html)),
    axeFindings: sum(({ findings }) => findings.length),
    cspViolations: {
      client: sum(({ client }) => client.violations.length),
      server: sum(({ server }) => server.violations.length),
    },
    contrastPairs: { checked: pairs.length, failing: pairs.filter(({ passes }) => !passes).length },
    brands: BRANDS.length,
    modes: SCHEMES.length,
    locales: localesOfParts(),
  };
}

function localesOfParts(): number {
  const ui = publishedPackages().find(({ name }) => name === '@osseo/ui');
  return ui?.entries.filter((entry) => entry.startsWith('./messages/')).length ?? 0;
}
