import type { Locale } from '../messages/locale.ts';

/**
 * What the software is for, in the same words wherever it is said: the README,
 * the package metadata, the Storybook and the footer of every page. A test
 * compares them, because intended purpose decides how software is regulated.
 */
export const INTENDED_PURPOSE: Readonly<Record<Locale, string>> = {
  en:
    'Components that show clinic-approved information and collect answers for a clinician to read. ' +
    'They do not diagnose, do not predict, do not recommend treatment, and do not replace a clinician.',
  ko:
    '병원이 승인한 정보를 보여 주고, 의료진이 읽을 답변을 모으는 구성 요소입니다. ' +
    '진단하거나 예측하거나 치료를 권하지 않으며, 의료진을 대신하지 않습니다.',
  es:
    'Componentes que muestran información aprobada por la clínica y recogen respuestas para que las lea un profesional. ' +
    'No diagnostican, no predicen, no recomiendan tratamientos y no sustituyen a un profesional sanitario.',
};

/** The sentence that stands beside the intended purpose. */
export const NOT_A_MEDICAL_DEVICE: Readonly<Record<Locale, string>> = {
  en: 'This is not a medical device. Its clinical texts are drafts until a clinician has reviewed them.',
  ko: '이것은 의료기기가 아닙니다. 임상 문구는 의료진이 검토하기 전까지 초안입니다.',
  es: 'Esto no es un producto sanitario. Sus textos clínicos son borradores hasta que un profesional los revise.',
};
