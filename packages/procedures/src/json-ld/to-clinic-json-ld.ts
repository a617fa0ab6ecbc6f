import type { MedicalClinicLeaf } from 'schema-dts';
import type { WordedProcedure } from '../model/procedure.ts';

/** What a page says of a clinic. Every text of it must stand on the page. */
export interface ClinicFacts {
  readonly name: string;
  /** Full address of the site. */
  readonly url: string;
  readonly telephone: string;
  /** The postal address in one line, as the page shows it. */
  readonly address: string;
  /** schema.org specialties that the clinic states on the page. */
  readonly specialties?: readonly ('Dentistry' | 'PlasticSurgery' | 'Dermatology' | 'Otolaryngologic')[];
}

/** What a search engine is told of a clinic. */
export interface ClinicJsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'MedicalClinic';
  readonly name: string;
  readonly url: string;
  readonly telephone: string;
  readonly address: string;
  readonly medicalSpecialty?: readonly string[];
  readonly availableService: readonly {
    readonly '@type': 'SurgicalProcedure' | 'MedicalProcedure';
    readonly name: string;
    readonly url: string;
  }[];
}

/**
 * Describes a clinic and what it offers as schema.org data. `urlOf` gives the
 * full address of a procedure's page. Prices, ratings and offers are left out.
 */
export function toClinicJsonLd(
  { specialties, ...facts }: ClinicFacts,
  offered: readonly WordedProcedure[],
  urlOf: (id: string) => string,
): ClinicJsonLd {
  const description = {
    ...facts,
    ...(specialties === undefined ? {} : { medicalSpecialty: specialties }),
    availableService: offered.map(({ procedure, words }) => ({
      '@type': procedure.schemaType,
      name: words.name,
      url: urlOf(procedure.id),
    })),
  } satisfies Omit<MedicalClinicLeaf, '@type'>;

  return { '@context': 'https://schema.org', '@type': 'MedicalClinic', ...description };
}
