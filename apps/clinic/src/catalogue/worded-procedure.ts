import type { ProcedureId, WordedProcedure } from '@osseo/procedures';
import { chinImplant } from '@osseo/procedures/chin-implant';
import { chinImplantEn } from '@osseo/procedures/chin-implant/en';
import { chinImplantEs } from '@osseo/procedures/chin-implant/es';
import { chinImplantKo } from '@osseo/procedures/chin-implant/ko';
import { dentalImplant } from '@osseo/procedures/dental-implant';
import { dentalImplantEn } from '@osseo/procedures/dental-implant/en';
import { dentalImplantEs } from '@osseo/procedures/dental-implant/es';
import { dentalImplantKo } from '@osseo/procedures/dental-implant/ko';
import type { Locale } from '../languages.ts';

const catalogue = {
  'dental-implant': {
    en: { procedure: dentalImplant, words: dentalImplantEn },
    ko: { procedure: dentalImplant, words: dentalImplantKo },
    es: { procedure: dentalImplant, words: dentalImplantEs },
  },
  'chin-implant': {
    en: { procedure: chinImplant, words: chinImplantEn },
    ko: { procedure: chinImplant, words: chinImplantKo },
    es: { procedure: chinImplant, words: chinImplantEs },
  },
} satisfies Partial<Record<ProcedureId, Readonly<Record<Locale, WordedProcedure>>>>;

/** A procedure that this site knows how to show. A clinic chooses among them in `clinic.config.ts`. */
export type SiteProcedureId = keyof typeof catalogue;

/** A procedure with its words in one language. */
export function wordedProcedure(id: SiteProcedureId, locale: Locale): WordedProcedure {
  return catalogue[id][locale];
}

/** Some procedures with their words in one language. */
export function wordedProcedures(ids: readonly SiteProcedureId[], locale: Locale): readonly WordedProcedure[] {
  return ids.map((id) => wordedProcedure(id, locale));
}
