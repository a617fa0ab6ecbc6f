export {
  defaultEmergencyRegion,
  emergencyNumbers,
  emergencyNumbersProvenance,
  type EmergencyNumbers,
  type EmergencyRegion,
} from './emergency-numbers.ts';
export { signUrgencies } from './sign-urgencies.ts';
export type { Urgency, WarningSignId } from './warning-sign-id.ts';
export type { SignWords, WarningSignWords } from './warning-sign-words.ts';
export { warningSigns, type EscalatingSignId, type WarningSign } from './warning-signs.ts';
