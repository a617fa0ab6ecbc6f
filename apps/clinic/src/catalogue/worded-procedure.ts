import type { Locale } from '@osseo/core';
import type { ProcedureId, WordedProcedure } from '@osseo/procedures';
import { chinImplant } from '@osseo/procedures/chin-implant';
import { chinImplantEn } from '@osseo/procedures/chin-implant/en';
import { chinImplantKo } from '@osseo/procedures/chin-implant/ko';
import { dentalImplant } from '@osseo/procedures/dental-implant';
import { dentalImplantEn } from '@osseo/procedures/dental-implant/en';
import { dentalImplantKo } from '@osseo/procedures/dental-implant/ko';

const catalogue: Readonly<Record<ProcedureId, Readonly<Record<Locale, WordedProcedure>>>> = {
  'dental-implant': {
    en: { procedure: dentalImplant, words: dentalImplantEn },
    ko: { procedure: dentalImplant, words: dentalImplantKo },
  },
  'chin-implant': {
    en: { procedure: chinImplant, words: chinImplantEn },
    ko: { procedure: chinImplant, words: chinImplantKo },
  },
};

/** A procedure with its words in one language. */
export function wordedProcedure(id: ProcedureId, locale: Locale): WordedProcedure {
  return catalogue[id][locale];
}
