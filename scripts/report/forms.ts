import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { countItemControls } from '../../packages/questionnaire/src/react/widgets/item-controls.ts';
import { ROOT } from '../lib/steps.ts';
import { publishedPackages } from '../verify/published-packages.ts';
import { everywhere, inEachKind } from './forms/hostile-cases.ts';
import { readPayloads } from './forms/payloads/payloads.ts';
import { publicFormPages } from './forms/public-form-pages.ts';
import { visitForms, type NamedVisit } from './forms/visit-forms.ts';
import { lookWithAxe } from './ui/look-with-axe.ts';

export interface FormFigures {
  /** Controls of FHIR and SDC that a form may propose: how many are shown as such. */
  readonly itemControls: ReturnType<typeof countItemControls>;
  /** Forms of the public collections, answered, that the browser shows as the engine has them. */
  readonly corpusRendered: { readonly rendered: number; readonly of: number } | null;
  /** What axe finds in them, in light and in dark. */
  readonly axeFindings: number | null;
  /** What any console hears of them and of the hostile forms. */
  readonly consoleMessages: number;
  /** Hostile texts in every kind of place of a form; what ran, and what was left of one beyond its words. */
  readonly hostilePayloads: { readonly tried: number; readonly executed: number; readonly leftOver: number };
  /** What a strict Content-Security-Policy with Trusted Types refuses of all these forms. */
  readonly cspViolations: number;
  /** Answers that the journeys of the clinic find in a browser after sending, as the last run of their test wrote it. */
  readonly storageHits: number | null;
  /** Languages that the form speaks. */
  readonly locales: number;
  /** Why a figure is `null`. */
  readonly reasons: Readonly<Record<string, string>>;
}

/** Forms in numbers: public and hostile ones, each rendered on a server and in Chromium. */
export async function reportForms(): Promise<FormFigures> {
  const pages = publicFormPages(path.join(ROOT, '../shared/corpora'));
  const shown = pages ? await visitForms(pages, { prepare: lookWithAxe }) : undefined;
  const { chosen, long } = readPayloads();
  const hostile = await visitForms([...everywhere(chosen), ...inEachKind(long)]);
  const all = [...(shown ?? []), ...hostile];
  const storageHits = readStorageHits();
  const absent = 'the public collections of forms do not lie beside the repository';

  return {
    itemControls: countItemControls(),
    corpusRendered: shown ? { rendered: shown.filter(isAsTheEngineHasIt).length, of: shown.length } : null,
    axeFindings: shown ? countOf(shown, 'axe') : null,
    consoleMessages: countOf(all, 'complaints'),
    hostilePayloads: {
      tried: chosen.length + long.length,
      executed: countOf(hostile, 'executed'),
      leftOver: countOf(hostile, 'leftOver'),
    },
    cspViolations: countOf(all, 'violations'),
    storageHits,
    locales: localesOfForms(),
    reasons: {
      ...(!shown && { corpusRendered: absent, axeFindings: absent }),
      ...(storageHits === null && { storageHits: 'the journeys of the clinic have not written it' }),
    },
  };
}

function isAsTheEngineHasIt({ disagreements, complaints }: NamedVisit): boolean {
  return disagreements.length === 0 && complaints.length === 0;
}

function countOf(visits: readonly NamedVisit[], what: 'axe' | 'complaints' | 'executed' | 'leftOver' | 'violations') {
  return visits.reduce((total, visit) => total + visit[what].length, 0);
}

function readStorageHits(): number | null {
  const file = path.join(ROOT, 'apps/clinic/e2e/storage-hits.json');
  if (!existsSync(file)) return null;
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly storageHits: number }).storageHits;
}

function localesOfForms(): number {
  const published = publishedPackages().find(({ name }) => name === '@osseo/questionnaire');
  return published?.entries.filter((entry) => entry.startsWith('./messages/')).length ?? 0;
}
