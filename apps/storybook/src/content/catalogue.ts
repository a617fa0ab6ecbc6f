import type { Locale } from '@osseo/core';
import type { Procedure, ProcedureId, ProcedureWords } from '@osseo/procedures';

type Words = ProcedureWords<Procedure>;

/** Fetches each procedure when a page asks for it. One that is missing does not compile. */
export const PROCEDURES: Readonly<Record<ProcedureId, () => Promise<Procedure>>> = {
  'chin-implant': async () => (await import('@osseo/procedures/chin-implant')).chinImplant,
  'cheek-implant': async () => (await import('@osseo/procedures/cheek-implant')).cheekImplant,
  'jaw-implant': async () => (await import('@osseo/procedures/jaw-implant')).jawImplant,
  genioplasty: async () => (await import('@osseo/procedures/genioplasty')).genioplasty,
  'jawline-contouring': async () => (await import('@osseo/procedures/jawline-contouring')).jawlineContouring,
  'dental-implant': async () => (await import('@osseo/procedures/dental-implant')).dentalImplant,
  'mini-dental-implants': async () => (await import('@osseo/procedures/mini-dental-implants')).miniDentalImplants,
  'implant-revision': async () => (await import('@osseo/procedures/implant-revision')).implantRevision,
  'dermal-filler': async () => (await import('@osseo/procedures/dermal-filler')).dermalFiller,
  'botulinum-toxin': async () => (await import('@osseo/procedures/botulinum-toxin')).botulinumToxin,
  'facial-fat-transfer': async () => (await import('@osseo/procedures/facial-fat-transfer')).facialFatTransfer,
  'breast-fat-transfer': async () => (await import('@osseo/procedures/breast-fat-transfer')).breastFatTransfer,
  'hand-fat-transfer': async () => (await import('@osseo/procedures/hand-fat-transfer')).handFatTransfer,
  'gluteal-fat-transfer': async () => (await import('@osseo/procedures/gluteal-fat-transfer')).glutealFatTransfer,
  rhinoplasty: async () => (await import('@osseo/procedures/rhinoplasty')).rhinoplasty,
  'facial-balancing': async () => (await import('@osseo/procedures/facial-balancing')).facialBalancing,
};

/** Fetches the words of each procedure, one language at a time. */
export const PROCEDURE_WORDS: Readonly<Record<Locale, Readonly<Record<ProcedureId, () => Promise<Words>>>>> = {
  en: {
    'chin-implant': async () => (await import('@osseo/procedures/chin-implant/en')).chinImplantEn,
    'cheek-implant': async () => (await import('@osseo/procedures/cheek-implant/en')).cheekImplantEn,
    'jaw-implant': async () => (await import('@osseo/procedures/jaw-implant/en')).jawImplantEn,
    genioplasty: async () => (await import('@osseo/procedures/genioplasty/en')).genioplastyEn,
    'jawline-contouring': async () => (await import('@osseo/procedures/jawline-contouring/en')).jawlineContouringEn,
    'dental-implant': async () => (await import('@osseo/procedures/dental-implant/en')).dentalImplantEn,
    'mini-dental-implants': async () =>
      (await import('@osseo/procedures/mini-dental-implants/en')).miniDentalImplantsEn,
    'implant-revision': async () => (await import('@osseo/procedures/implant-revision/en')).implantRevisionEn,
    'dermal-filler': async () => (await import('@osseo/procedures/dermal-filler/en')).dermalFillerEn,
    'botulinum-toxin': async () => (await import('@osseo/procedures/botulinum-toxin/en')).botulinumToxinEn,
    'facial-fat-transfer': async () => (await import('@osseo/procedures/facial-fat-transfer/en')).facialFatTransferEn,
    'breast-fat-transfer': async () => (await import('@osseo/procedures/breast-fat-transfer/en')).breastFatTransferEn,
    'hand-fat-transfer': async () => (await import('@osseo/procedures/hand-fat-transfer/en')).handFatTransferEn,
    'gluteal-fat-transfer': async () =>
      (await import('@osseo/procedures/gluteal-fat-transfer/en')).glutealFatTransferEn,
    rhinoplasty: async () => (await import('@osseo/procedures/rhinoplasty/en')).rhinoplastyEn,
    'facial-balancing': async () => (await import('@osseo/procedures/facial-balancing/en')).facialBalancingEn,
  },
  ko: {
    'chin-implant': async () => (await import('@osseo/procedures/chin-implant/ko')).chinImplantKo,
    'cheek-implant': async () => (await import('@osseo/procedures/cheek-implant/ko')).cheekImplantKo,
    'jaw-implant': async () => (await import('@osseo/procedures/jaw-implant/ko')).jawImplantKo,
    genioplasty: async () => (await import('@osseo/procedures/genioplasty/ko')).genioplastyKo,
    'jawline-contouring': async () => (await import('@osseo/procedures/jawline-contouring/ko')).jawlineContouringKo,
    'dental-implant': async () => (await import('@osseo/procedures/dental-implant/ko')).dentalImplantKo,
    'mini-dental-implants': async () =>
      (await import('@osseo/procedures/mini-dental-implants/ko')).miniDentalImplantsKo,
    'implant-revision': async () => (await import('@osseo/procedures/implant-revision/ko')).implantRevisionKo,
    'dermal-filler': async () => (await import('@osseo/procedures/dermal-filler/ko')).dermalFillerKo,
    'botulinum-toxin': async () => (await import('@osseo/procedures/botulinum-toxin/ko')).botulinumToxinKo,
    'facial-fat-transfer': async () => (await import('@osseo/procedures/facial-fat-transfer/ko')).facialFatTransferKo,
    'breast-fat-transfer': async () => (await import('@osseo/procedures/breast-fat-transfer/ko')).breastFatTransferKo,
    'hand-fat-transfer': async () => (await import('@osseo/procedures/hand-fat-transfer/ko')).handFatTransferKo,
    'gluteal-fat-transfer': async () =>
      (await import('@osseo/procedures/gluteal-fat-transfer/ko')).glutealFatTransferKo,
    rhinoplasty: async () => (await import('@osseo/procedures/rhinoplasty/ko')).rhinoplastyKo,
    'facial-balancing': async () => (await import('@osseo/procedures/facial-balancing/ko')).facialBalancingKo,
  },
  es: {
    'chin-implant': async () => (await import('@osseo/procedures/chin-implant/es')).chinImplantEs,
    'cheek-implant': async () => (await import('@osseo/procedures/cheek-implant/es')).cheekImplantEs,
    'jaw-implant': async () => (await import('@osseo/procedures/jaw-implant/es')).jawImplantEs,
    genioplasty: async () => (await import('@osseo/procedures/genioplasty/es')).genioplastyEs,
    'jawline-contouring': async () => (await import('@osseo/procedures/jawline-contouring/es')).jawlineContouringEs,
    'dental-implant': async () => (await import('@osseo/procedures/dental-implant/es')).dentalImplantEs,
    'mini-dental-implants': async () =>
      (await import('@osseo/procedures/mini-dental-implants/es')).miniDentalImplantsEs,
    'implant-revision': async () => (await import('@osseo/procedures/implant-revision/es')).implantRevisionEs,
    'dermal-filler': async () => (await import('@osseo/procedures/dermal-filler/es')).dermalFillerEs,
    'botulinum-toxin': async () => (await import('@osseo/procedures/botulinum-toxin/es')).botulinumToxinEs,
    'facial-fat-transfer': async () => (await import('@osseo/procedures/facial-fat-transfer/es')).facialFatTransferEs,
    'breast-fat-transfer': async () => (await import('@osseo/procedures/breast-fat-transfer/es')).breastFatTransferEs,
    'hand-fat-transfer': async () => (await import('@osseo/procedures/hand-fat-transfer/es')).handFatTransferEs,
    'gluteal-fat-transfer': async () =>
      (await import('@osseo/procedures/gluteal-fat-transfer/es')).glutealFatTransferEs,
    rhinoplasty: async () => (await import('@osseo/procedures/rhinoplasty/es')).rhinoplastyEs,
    'facial-balancing': async () => (await import('@osseo/procedures/facial-balancing/es')).facialBalancingEs,
  },
};
