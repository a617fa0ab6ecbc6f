import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { miniDentalImplants } from './mini-dental-implants.ts';

/** Mini dental implants in Spanish. */
export const miniDentalImplantsEs: ProcedureWords<typeof miniDentalImplants> = {
  locale: 'es',
  name: 'miniimplantes dentales',
  synonyms: ['miniimplantes', 'implantes de diámetro reducido', 'sobredentadura con miniimplantes'],
  statements: {
    // What it is.
    summary:
      'Los miniimplantes son postes finos de titanio en el hueso de la boca. Sujetan mejor una dentadura postiza. No es lo mismo que tener los dientes propios.',
    'definition-width':
      'Mini significa menos de 2,5 mm de ancho. Antes se llamaba así a los de una pieza y menos de 3,0 mm. Pregunte cuánto miden los suyos.',
    'definition-bonding':
      'El hueso se une al titanio. Así los postes son una base firme para la dentadura. No se sabe del todo cómo ocurre. Se usa también en otros huesos y en las articulaciones.',
    'body-location': 'El hueso que hay bajo la dentadura, abajo o arriba.',
    'indication-loose-denture':
      'Su dentadura completa de abajo está floja. Puede rozar la encía o hacer difícil comer cosas duras.',
    'indication-narrow-bone': 'Su hueso es estrecho, o usted desea evitar un injerto óseo.',
    'indication-health': 'Su salud limita una cirugía mayor, o no se pueden poner implantes comunes.',
    'indication-other': 'Algunos sostienen dientes por un tiempo, o un solo diente de delante, abajo.',
    // Before.
    'preparation-smoking':
      'Si fuma, déjelo antes de la cirugía. Es una de las mejores cosas que puede hacer por su implante. Podemos ayudarle.',
    'preparation-face-injections':
      '¿Le van a poner inyecciones cerca de la boca? Deje unas 2 semanas entre ellas y la cirugía dental.',
    // Steps.
    'step-assess': 'Su dentista mira su boca, su dentadura y el hueso, y le pregunta por su salud.',
    'step-number': 'Abajo se ponen al menos 4 y arriba al menos 6. Abajo, 2 dieron peor resultado que 4.',
    'step-place': 'Se corta poco o nada de encía. Se hace un hueco estrecho y se enrosca el implante de una pieza.',
    'step-clips': 'Dentro de la dentadura se fijan los clips.',
    'step-load': 'Si los implantes están firmes, sujetan ya la dentadura. Si no, lo hacen más tarde.',
    'anaesthesia-local': 'La zona se adormece con inyecciones (anestesia local). Usted no se duerme.',
    duration: 'Nuestras fuentes no dan un tiempo normal. Pregunte a su dentista.',
    setting: 'Pregunte dónde se hace y cuándo vuelve a casa.',
    // Materials.
    'material-titanium': 'Postes de titanio mezclado con otros metales.',
    'material-clips': 'Anillos o bolas que sujetan la dentadura.',
    // What can be expected.
    'outcome-seven-years': 'El implante sigue en su sitio después de 7 años.',
    'outcome-overall': 'El implante sigue en su sitio, arriba o abajo.',
    'outcome-lower-jaw': 'El implante sigue en su sitio en la mandíbula.',
    'outcome-consensus': 'El implante sigue en su sitio. Los estudios no coinciden y muchos son débiles.',
    longevity:
      'Hay buenos datos hasta unos 7 años, mejores en la mandíbula y con cuatro implantes. La dentadura y los clips necesitan cuidados.',
    'evidence-weakest': 'Lo que menos se sabe es cada cuánto hay que cuidar dentadura y clips.',
    // What can go wrong.
    'complication-loss-lower':
      'Se pierde un implante de la mandíbula. Algunos se pierden en las primeras semanas. El hueso de alrededor puede bajar poco a poco.',
    'complication-loss-upper': 'Se pierde un implante del maxilar superior. Ahí pasa mucho más.',
    'complication-late-loss': 'Se pierde un implante ya unido. La pérdida puede llegar años después de la unión.',
    'complication-peri-implantitis':
      'La encía y el hueso de alrededor enferman (periimplantitis). Se pierde hueso. Aquí se cuentan todos los implantes dentales, no solo los mini.',
    'complication-denture-break': 'Se rompe la base de la dentadura. Es frecuente.',
    'complication-clips': 'Los clips o los anillos se gastan. Es frecuente.',
    'complication-lining': 'Hay que poner un forro nuevo en la dentadura.',
    'complication-implant-break': 'Un implante se rompe al ponerlo.',
    'complication-feeling-early':
      'El labio o la barbilla se sienten dormidos o distintos poco después de un implante en la mandíbula.',
    'complication-feeling-lasting':
      'El labio o la barbilla aún se sienten dormidos o distintos un año después de un implante en la mandíbula. En la mayoría, la sensación vuelve antes.',
    'complication-radiation-necrosis':
      'En personas que recibieron radioterapia en la cabeza o el cuello, parte del hueso no se cura.',
    'complication-jaw-necrosis':
      'En personas que toman o tomaron ciertos medicamentos para los huesos, parte del hueso no se cura y muere.',
    'complication-allergy': 'Su cuerpo reacciona con una alergia muy grave.',
    // Who may have to wait or choose something else.
    'caution-upper-jaw': 'Son para el maxilar superior. Ahí se pierden más.',
    'caution-cancer-bone-medicine':
      'Recibe medicación para los huesos por la vena debido a un cáncer. No deje ni retrase ningún medicamento para los huesos por su cuenta. Su dentista y su médico deciden juntos.',
    'caution-diabetes':
      'Su diabetes no está bien controlada. El azúcar alto hace más lenta la curación. Con buen control, la diabetes no suele ser un obstáculo.',
    'caution-gum-disease': 'Tiene una enfermedad de las encías sin tratar.',
    'caution-radiotherapy': 'Le dieron radioterapia en los maxilares, sobre todo si fue hace poco.',
    'caution-growth': 'Sus huesos de la boca aún crecen.',
    'caution-bleeding-disorder': 'Tiene un trastorno de sangrado sin tratar.',
    'caution-heavy-smoking': 'Fuma mucho. Cuanto más fuma, mayor es la posibilidad de que se pierda un implante.',
    // Alternatives.
    'alternative-none': 'No tratarse: puede seguir con su dentadura como está. Pregunte qué supone para usted.',
    'alternative-denture': 'Una dentadura nueva sin implantes. Reemplaza los dientes, pero ningún poste la sujeta.',
    'alternative-two-implants': 'Dos implantes comunes que sujetan la dentadura.',
    'alternative-fixed-bridge': 'Un puente fijo sobre implantes.',
    // Recovery: the first two days.
    'phase-first-days': 'Los dos primeros días',
    'normal-sore': 'Un poco de sangre y de dolor es normal.',
    'care-denture': 'Lleve o quite la dentadura tal como le dijeron.',
    // Recovery: the first two weeks.
    'phase-first-two-weeks': 'Las dos primeras semanas',
    'normal-sore-spots': 'La dentadura puede rozar y dejar zonas con dolor.',
    'care-soft-food': 'Siga una dieta blanda.',
    'care-salt-water': 'Desde 24 horas después de la cirugía, enjuague con cuidado con agua tibia y sal.',
    'care-around-posts': 'Limpie con cuidado en torno a los postes.',
    // Recovery: bonding.
    'phase-bonding': 'Mientras el hueso se une',
    'normal-firmer': 'La dentadura queda cada vez más firme.',
    'safety-silent-failure': 'A veces un implante que falla no da síntomas. Por eso importan los controles.',
    'care-clean': 'Limpie los postes y la dentadura cada día. Si se limpian mal, sufren la encía y el hueso.',
    // Recovery: upkeep.
    'phase-upkeep': 'Cuidados de por vida',
    'normal-bone': 'Con los años, el hueso en torno a los postes baja un poco.',
    'care-rings': 'Si la dentadura se afloja, se cambian los anillos. Si la encía cambia, se pone un forro nuevo.',
    'care-loose-post':
      'No deje pasar un poste flojo. Puede dañar el hueso, la encía o la dentadura. Llámenos el mismo día.',
    'care-lifelong': 'La meta es que se una. Un implante unido sigue necesitando cuidados de por vida.',
    // Restrictions.
    'restriction-smoking':
      'No fume, al menos hasta que el implante se una (entre 2 y 6 meses), y mejor no vuelva a fumar. Podemos ayudarle.',
    'restriction-rinsing': 'No se enjuague el día de la cirugía.',
    'restriction-hot-drinks': 'Nada de bebidas calientes los dos primeros días.',
    'restriction-hard-food': 'No coma nada duro o pegajoso en unos 3 meses. Hasta el mes 6, pregunte antes.',
    // Visits and milestones.
    'visit-sore-spots': 'Vemos cómo se va curando bajo la dentadura.',
    'visit-healing': 'Vemos cómo se va curando.',
    'visit-bonding': 'Vemos cómo se unen los implantes al hueso.',
    'visit-upkeep': 'Vemos postes, clips y dentadura.',
    'milestone-firm': 'La dentadura ya está más firme.',
  },
  review: DRAFT,
};
