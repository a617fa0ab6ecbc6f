import type { RiskFactor } from '../risk-factor.ts';
import { effect, factor } from './factor.ts';

/** Bone: its medicines, its diseases, radiation, and what a clinician measures. */
export const bone: Readonly<Record<'R04' | 'R05' | 'R06' | 'R14' | 'R17', RiskFactor>> = {
  R04: factor('R04', [
    effect('R04-extraction-cancer', ['dental-implant'], 'percent', 2.9),
    effect('R04-extraction-osteoporosis', ['dental-implant'], 'percent', 0.15),
    effect('R04-recent-extraction', ['dental-implant'], 'percent', 60),
    effect('R04-disease', ['dental-implant', 'facial-implant']),
    effect('R04-oral-rate', ['dental-implant', 'facial-implant'], 'per-100000-person-years', { min: 1.04, max: 1.69 }),
    effect('R04-drip-rate', ['dental-implant', 'facial-implant'], 'per-100000-person-years', { min: 0, max: 90 }),
    effect('R04-zoledronate-trial', ['dental-implant', 'facial-implant'], 'percent', 0.017),
    effect('R04-bisphosphonate-osteoporosis', ['dental-implant', 'facial-implant'], 'percent', 0.02),
    effect('R04-bisphosphonate-cancer', ['dental-implant', 'facial-implant'], 'percent', { min: 1, max: 7 }),
    effect('R04-denosumab-osteoporosis', ['dental-implant', 'facial-implant'], 'percent', 0.04),
    effect('R04-denosumab-cancer', ['dental-implant', 'facial-implant'], 'percent', { min: 0.7, max: 1.9 }),
    effect('R04-us-bisphosphonate', ['dental-implant', 'facial-implant'], 'percent', { min: 0.02, max: 0.05 }),
    effect('R04-us-denosumab', ['dental-implant', 'facial-implant'], 'percent', 0.3),
    effect('R04-us-romosozumab', ['dental-implant', 'facial-implant'], 'percent', { min: 0.03, max: 0.05 }),
    effect('R04-us-cancer', ['dental-implant', 'facial-implant'], 'percent', { min: 0, max: 5 }),
    effect('R04-other-figures', ['dental-implant', 'facial-implant']),
    effect('R04-implants', ['dental-implant']),
    effect('R04-osteoporosis-series', ['dental-implant']),
    effect('R04-implant-loss', ['dental-implant']),
    effect('R04-missed-injection', ['dental-implant', 'facial-implant']),
    effect('R04-benefit', ['dental-implant', 'facial-implant']),
    effect('R04-dentists-seen', ['dental-implant'], 'percent', 29),
    effect('R04-dentists-alike', ['dental-implant'], 'percent', 53),
  ]),
  R05: factor('R05', [effect('R05-disease', ['dental-implant']), effect('R05-hospital', ['dental-implant'])]),
  R06: factor('R06', [
    effect('R06-survival-irradiated', ['dental-implant'], 'percent', 91.9),
    effect('R06-survival-others', ['dental-implant'], 'percent', 97),
    effect('R06-osteoradionecrosis', ['dental-implant'], 'percent', 3, { min: 1.6, max: 4.9 }),
    effect('R06-failure', ['dental-implant'], 'odds-ratio', 1.97, { min: 1.63, max: 2.37 }),
    effect('R06-graft', ['dental-implant'], 'odds-ratio', 2.26, { min: 1.5, max: 3.4 }),
  ]),
  R14: factor('R14'),
  R17: factor('R17', [
    effect('R17-under-10', ['dental-implant'], 'percent', 11.1),
    effect('R17-10-to-30', ['dental-implant'], 'percent', 4.4),
    effect('R17-over-30', ['dental-implant'], 'percent', 2.9),
    effect('R17-trend', ['dental-implant']),
    effect('R17-review', ['dental-implant']),
  ]),
};
