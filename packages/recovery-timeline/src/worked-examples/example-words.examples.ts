import { botulinumToxinEn } from '@osseo/procedures/botulinum-toxin/en';
import { botulinumToxinEs } from '@osseo/procedures/botulinum-toxin/es';
import { botulinumToxinKo } from '@osseo/procedures/botulinum-toxin/ko';
import { chinImplantEn } from '@osseo/procedures/chin-implant/en';
import { chinImplantEs } from '@osseo/procedures/chin-implant/es';
import { chinImplantKo } from '@osseo/procedures/chin-implant/ko';
import { dentalImplantEn } from '@osseo/procedures/dental-implant/en';
import { dentalImplantEs } from '@osseo/procedures/dental-implant/es';
import { dentalImplantKo } from '@osseo/procedures/dental-implant/ko';
import { dermalFillerEn } from '@osseo/procedures/dermal-filler/en';
import { dermalFillerEs } from '@osseo/procedures/dermal-filler/es';
import { dermalFillerKo } from '@osseo/procedures/dermal-filler/ko';
import { facialFatTransferEn } from '@osseo/procedures/facial-fat-transfer/en';
import { facialFatTransferEs } from '@osseo/procedures/facial-fat-transfer/es';
import { facialFatTransferKo } from '@osseo/procedures/facial-fat-transfer/ko';
import { genioplastyEn } from '@osseo/procedures/genioplasty/en';
import { genioplastyEs } from '@osseo/procedures/genioplasty/es';
import { genioplastyKo } from '@osseo/procedures/genioplasty/ko';
import { implantRevisionEn } from '@osseo/procedures/implant-revision/en';
import { implantRevisionEs } from '@osseo/procedures/implant-revision/es';
import { implantRevisionKo } from '@osseo/procedures/implant-revision/ko';
import { miniDentalImplantsEn } from '@osseo/procedures/mini-dental-implants/en';
import { miniDentalImplantsEs } from '@osseo/procedures/mini-dental-implants/es';
import { miniDentalImplantsKo } from '@osseo/procedures/mini-dental-implants/ko';
import { recoveryRulesEn } from '@osseo/procedures/recovery-rules/en';
import { recoveryRulesEs } from '@osseo/procedures/recovery-rules/es';
import { recoveryRulesKo } from '@osseo/procedures/recovery-rules/ko';
import { rhinoplastyEn } from '@osseo/procedures/rhinoplasty/en';
import { rhinoplastyEs } from '@osseo/procedures/rhinoplasty/es';
import { rhinoplastyKo } from '@osseo/procedures/rhinoplasty/ko';
import { warningSignsEn } from '@osseo/procedures/warning-signs/en';
import { warningSignsEs } from '@osseo/procedures/warning-signs/es';
import { warningSignsKo } from '@osseo/procedures/warning-signs/ko';
import { RULE_TEXTS } from '../engine/model/plan.ts';
import { recoveryEn } from '../messages/en.ts';
import { recoveryEs } from '../messages/es.ts';
import { recoveryKo } from '../messages/ko.ts';
import type { RecoveryTimelineRootProps } from '../react/parts/recovery-timeline-root.tsx';

/** The words of the worked examples in one language, and what the columns of their table are called. */
export interface ExampleWords extends Pick<
  RecoveryTimelineRootProps,
  'messages' | 'texts' | 'warningSigns' | 'emergencyNumber'
> {
  /** Head of the column with the plan of all treatments. */
  readonly together: string;
  /** `{treatment}`: head of the column with its plan alone. */
  readonly alone: string;
  /** Where a treatment says nothing of it. */
  readonly nothing: string;
}

export const EXAMPLE_WORDS: Readonly<Record<'en' | 'ko' | 'es', ExampleWords>> = {
  en: {
    messages: recoveryEn,
    texts: {
      chin: chinImplantEn,
      fat: facialFatTransferEn,
      toxin: botulinumToxinEn,
      first: dentalImplantEn,
      again: implantRevisionEn,
      mini: miniDentalImplantsEn,
      nose: rhinoplastyEn,
      'chin-bone': genioplastyEn,
      filler: dermalFillerEn,
      [RULE_TEXTS]: recoveryRulesEn,
    },
    warningSigns: warningSignsEn,
    emergencyNumber: '112',
    together: 'Together',
    alone: '{treatment} alone',
    nothing: 'Nothing',
  },
  ko: {
    messages: recoveryKo,
    texts: {
      chin: chinImplantKo,
      fat: facialFatTransferKo,
      toxin: botulinumToxinKo,
      first: dentalImplantKo,
      again: implantRevisionKo,
      mini: miniDentalImplantsKo,
      nose: rhinoplastyKo,
      'chin-bone': genioplastyKo,
      filler: dermalFillerKo,
      [RULE_TEXTS]: recoveryRulesKo,
    },
    warningSigns: warningSignsKo,
    emergencyNumber: '119',
    together: '함께',
    alone: '{treatment} 하나만',
    nothing: '없음',
  },
  es: {
    messages: recoveryEs,
    texts: {
      chin: chinImplantEs,
      fat: facialFatTransferEs,
      toxin: botulinumToxinEs,
      first: dentalImplantEs,
      again: implantRevisionEs,
      mini: miniDentalImplantsEs,
      nose: rhinoplastyEs,
      'chin-bone': genioplastyEs,
      filler: dermalFillerEs,
      [RULE_TEXTS]: recoveryRulesEs,
    },
    warningSigns: warningSignsEs,
    emergencyNumber: '112',
    together: 'Todo junto',
    alone: 'Solo {treatment}',
    nothing: 'Nada',
  },
};
