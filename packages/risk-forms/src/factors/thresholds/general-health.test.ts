import type { Given } from '../../answer-form.examples.ts';
import { describeThresholds, FACIAL, FAT, FILLER, NOSE, SEDATION, TOXIN } from './thresholds.examples.ts';

const body = (height: Given, weight: Given): Record<string, Given> => ({ height, weight });

describeThresholds('general-health', {
  'R18 age': [
    ['of 40 raises nothing', { 'date-of-birth': '1986-11-21' }, []],
    ['of 18 today raises nothing', { 'date-of-birth': '2008-11-21' }, [], FACIAL],
    ['of 18 tomorrow is stop before cosmetic treatment', { 'date-of-birth': '2008-11-22' }, ['r18-under-18'], TOXIN],
    ['of 18 tomorrow is stop for a growing jaw', { 'date-of-birth': '2008-11-22' }, ['r18-growing-jaw']],
    ['of 65 today is a note', { 'date-of-birth': '1961-11-21' }, ['r18-65-or-over'], FILLER],
    ['of 65 tomorrow raises nothing', { 'date-of-birth': '1961-11-22' }, [], FILLER],
    ['is undecided for a birthday to come', { 'date-of-birth': '2062-11-21' }, [], FACIAL],
  ],
  'R19 pregnancy': [
    ['none raises nothing', { pregnancy: 'no' }, []],
    ['that does not apply raises nothing', { pregnancy: 'not-applicable' }, []],
    ['is stop', { pregnancy: 'pregnant' }, ['r19-pregnant'], SEDATION],
    ['that is hoped for is caution', { pregnancy: 'trying' }, ['r19-trying']],
  ],
  'R20 breastfeeding': [
    ['none raises nothing', { breastfeeding: 'no' }, [], TOXIN],
    ['is high before toxin', { breastfeeding: 'yes' }, ['r20-breastfeeding-injectable'], TOXIN],
    ['is high before filler', { breastfeeding: 'yes' }, ['r20-breastfeeding-injectable'], FILLER],
    ['is caution before nose surgery', { breastfeeding: 'yes' }, ['r20-breastfeeding'], NOSE],
  ],
  'R35 body weight': [
    ['a body mass index of 34.9 raises nothing', body([200, 'cm'], [139.6, 'kg']), [], SEDATION],
    ['a body mass index of 35 is high', body([200, 'cm'], [140, 'kg']), ['r35-bmi-35'], SEDATION],
    ['a body mass index of 35 is high in pounds', body([70, '[in_i]'], [244, '[lb_av]']), ['r35-bmi-35'], SEDATION],
    ['a body mass index of 34 in pounds raises nothing', body([70, '[in_i]'], [237, '[lb_av]']), [], SEDATION],
    ['does not count without sedation', body([200, 'cm'], [160, 'kg']), []],
    ['that falls is caution before fat transfer', { 'weight-change': 'lost' }, ['r35-falling-weight'], FAT],
    ['that rises raises nothing', { 'weight-change': 'gained' }, [], FAT],
  ],
});
