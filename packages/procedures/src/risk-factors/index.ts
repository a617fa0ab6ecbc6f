export type { EffectFigure, EffectMeasure, RiskEffect, RiskFactor, RiskFactorWords } from './risk-factor.ts';
export type { RiskFactorId } from './risk-factor-id.ts';
export { riskFactors } from './risk-factors.ts';
export { riskFactorStatements, type RiskFactorStatement } from './statements.ts';
