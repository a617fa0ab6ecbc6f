import type { SurgicalProcedureLeaf } from 'schema-dts';
import type { WordedProcedure } from '../model/procedure.ts';
import { citation } from '../sources/citation.ts';
import type { OwnSourceId, SourceId } from '../sources/source-id.ts';

/** The page that the description is for. */
export interface JsonLdPage {
  /** Full address of the page. */
  readonly url: string;
  /** Language of the words, as a BCP 47 tag. */
  readonly locale: string;
}

/** What a search engine is told of a procedure: text that the page shows, and nothing else. */
export interface ProcedureJsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'SurgicalProcedure' | 'MedicalProcedure';
  readonly name: string;
  readonly alternateName: readonly string[];
  readonly description: string;
  readonly url: string;
  readonly bodyLocation?: string;
  readonly preparation?: readonly string[];
  readonly howPerformed: readonly string[];
  readonly followup: readonly string[];
  /** Language and sources are properties of a page in schema.org, not of a procedure. */
  readonly mainEntityOfPage: {
    readonly '@type': 'MedicalWebPage';
    readonly url: string;
    readonly inLanguage: string;
    readonly citation: readonly string[];
  };
}

/**
 * Describes a procedure as schema.org data. Search engines ask that marked-up
 * text is visible, so the page must show: the name, the synonyms, `summary`, `bodyLocation`,
 * `preparation`, every step, the statement of every visit, and the citation of
 * every source (folded away is fine). Prices, ratings and offers are left out.
 */
export function toJsonLd({ procedure, words }: WordedProcedure, page: JsonLdPage): ProcedureJsonLd {
  const say = (key: string) => words.statements[key] ?? '';
  const preparation = procedure.preparation?.map(say) ?? [];

  // `satisfies` holds every property against the vocabulary's own types, which stay out of our declarations.
  const description = {
    name: words.name,
    alternateName: words.synonyms,
    description: say(procedure.summary),
    url: page.url,
    ...(procedure.bodyLocation === undefined ? {} : { bodyLocation: say(procedure.bodyLocation) }),
    ...(preparation.length === 0 ? {} : { preparation }),
    howPerformed: procedure.steps.map(say),
    followup: procedure.recovery.visits.map((visit) => say(visit.statement)),
    mainEntityOfPage: {
      '@type': 'MedicalWebPage',
      url: page.url,
      inLanguage: page.locale,
      citation: citedSources(procedure).map((id) => citation(id, procedure.ownSources)),
    },
  } satisfies Omit<SurgicalProcedureLeaf, '@type'>;

  return { '@context': 'https://schema.org', '@type': procedure.schemaType, ...description };
}

/** Every source of the procedure once, in the order of its statements. */
function citedSources(procedure: WordedProcedure['procedure']): readonly (SourceId | OwnSourceId)[] {
  return [...new Set(Object.values(procedure.statements).flatMap(({ sources }) => sources))];
}
