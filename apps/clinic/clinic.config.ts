/**
 * The one file that a clinic edits. This one belongs to a clinic that does not
 * exist: name, address and telephone numbers are made up.
 */
import { defineClinic } from './src/config/clinic-config.ts';

export const clinic = defineClinic({
  name: { en: 'Plumbline Clinic', ko: '플럼라인 의원' },
  tagline: {
    en: 'Dental and facial implants, explained before you decide.',
    ko: '치과 임플란트와 얼굴 보형물. 결정하시기 전에 먼저 설명합니다.',
  },
  address: { en: '1 Example Row, Sampletown', ko: '예시시 보기로 1' },
  site: 'https://clinic.example',
  phone: { clinic: '020 7946 0018', afterHours: '020 7946 0019' },
  emergencyNumber: { en: '112', ko: '119' },
  hours: [
    { days: [1, 2, 3, 4, 5], opens: '09:00', closes: '18:00' },
    { days: [6], opens: '09:00', closes: '13:00' },
  ],
  formats: { en: 'en-GB', ko: 'ko-KR' },
  timeZone: 'Europe/London',
  procedures: ['dental-implant', 'chin-implant'],
  drafts: ['dental-implant', 'chin-implant'],
  adoptedRules: [],
});
