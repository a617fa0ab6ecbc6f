export { checkIpdas, type IpdasResult } from './check-ipdas.ts';
export type { IpdasOptions } from './checks-of-making.ts';
export type {
  AidEstimate,
  AidFeature,
  AidOption,
  AidOutcome,
  AidRecord,
  AidTest,
  DecisionAid,
  Stated,
} from './decision-aid.ts';
export type { Fault } from './finding.ts';
export type { IpdasItemId } from './ipdas-item-id.ts';
export { IPDAS_WORDING_VERIFIED, ipdasItems, type IpdasItem } from './ipdas-items.ts';
