import type { RiskFactor } from '../risk-factor.ts';
import { DENTAL, effect, factor, JAWS } from './factor.ts';

/** Bone: its medicines, its diseases, radiation, and what a clinician measures. */
export const bone: Readonly<Record<'R04' | 'R05' | 'R06' | 'R14' | 'R17', RiskFactor>> = {
  R04: factor('R04', [
    effect('R04-extraction-cancer', DENTAL, 'percent', 2.9),
    effect('R04-extraction-osteoporosis', DENTAL, 'percent', 0.15),
    effect('R04-recent-extraction', DENTAL, 'percent', 60),
    effect('R04-disease', JAWS),
    effect('R04-oral-rate', JAWS, 'per-100000-person-years', { min: 1.04, max: 1.69 }),
    effect('R04-drip-rate', JAWS, 'per-100000-person-years', { min: 0, max: 90 }),
    effect('R04-zoledronate-trial', JAWS, 'percent', 0.017),
    effect('R04-bisphosphonate-osteoporosis', JAWS, 'percent', 0.02),
    effect('R04-bisphosphonate-cancer', JAWS, 'percent', { min: 1, max: 7 }),
    effect('R04-denosumab-osteoporosis', JAWS, 'percent', 0.04),
    effect('R04-denosumab-cancer', JAWS, 'percent', { min: 0.7, max: 1.9 }),
    effect('R04-us-bisphosphonate', JAWS, 'percent', { min: 0.02, max: 0.05 }),
    effect('R04-us-denosumab', JAWS, 'percent', 0.3),
    effect('R04-us-romosozumab', JAWS, 'percent', { min: 0.03, max: 0.05 }),
    effect('R04-us-cancer', JAWS, 'percent', { min: 0, max: 5 }),
    effect('R04-other-figures', JAWS),
    effect('R04-implants', DENTAL),
    effect('R04-osteoporosis-series', DENTAL),
    effect('R04-implant-loss', DENTAL),
    effect('R04-missed-injection', JAWS),
    effect('R04-benefit', JAWS),
    effect('R04-dentists-seen', DENTAL, 'percent', 29),
    effect('R04-dentists-alike', DENTAL, 'percent', 53),
  ]),
  R05: factor('R05', [effect('R05-disease', DENTAL), effect('R05-hospital', DENTAL)]),
  R06: factor('R06', [
    effect('R06-survival-irradiated', DENTAL, 'percent', 91.9),
    effect('R06-survival-others', DENTAL, 'percent', 97),
    effect('R06-osteoradionecrosis', DENTAL, 'percent', 3, { min: 1.6, max: 4.9 }),
    effect('R06-failure', DENTAL, 'odds-ratio', 1.97, { min: 1.63, max: 2.37 }),
    effect('R06-graft', DENTAL, 'odds-ratio', 2.26, { min: 1.5, max: 3.4 }),
  ]),
  R14: factor('R14'),
  R17: factor('R17', [
    effect('R17-under-10', DENTAL, 'percent', 11.1),
    effect('R17-10-to-30', DENTAL, 'percent', 4.4),
    effect('R17-over-30', DENTAL, 'percent', 2.9),
    effect('R17-trend', DENTAL),
    effect('R17-review', DENTAL),
  ]),
};
