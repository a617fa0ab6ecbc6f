export type { EffectFigure, EffectMeasure, RiskEffect, RiskFactor, RiskFactorWords } from './risk-factor.ts';
export { RISK_FACTOR_IDS, type RiskFactorId } from './risk-factor-id.ts';
export { instruments, type Instrument, type InstrumentId, type LoincCode } from './instruments.ts';
export { askedBy, groupsThatAsk, questionMatrix } from './question-matrix.ts';
export { riskFactors } from './risk-factors.ts';
export { riskFactorStatements, type RiskFactorStatement } from './statements.ts';
