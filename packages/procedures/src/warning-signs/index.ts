export {
  defaultEmergencyRegion,
  emergencyNumbers,
  emergencyNumbersProvenance,
  type EmergencyNumbers,
  type EmergencyRegion,
} from './emergency-numbers.ts';
export { signUrgencies } from './sign-urgencies.ts';
export { WARNING_SIGN_IDS, type Urgency, type WarningSignId } from './warning-sign-id.ts';
export type { SignWords, WarningSignWords } from './warning-sign-words.ts';
export { warningSigns, type EscalatingSignId, type WarningSign } from './warning-signs.ts';
