import type { bone as sentences } from '../statements/bone.ts';

/** Bone: its medicines, its diseases, radiation, and what a clinician measures, in Spanish. */
export const bone: Readonly<Record<keyof typeof sentences, string>> = {
  'R04-patient':
    'No deje ni retrase por su cuenta ningún medicamento para los huesos. Si se salta una inyección de cada 6 meses, se le pueden romper huesos de la espalda. Díganos el nombre y la fecha de su última dosis. Su dentista y su médico deciden juntos cuándo hacerlo.',
  'R04-clinician':
    'No hay evidencia de que suspender los bifosfonatos baje el riesgo; no desaconsejar el medicamento. Con denosumab por osteoporosis, planear la cirugía no urgente en el mes anterior a la siguiente dosis y reanudarlo tras la curación, con quien lo receta; nunca retrasar una dosis. Las guías difieren entre países.',
  'R04-extraction-cancer': 'Osteonecrosis de los maxilares tras una extracción, medicamento por cáncer',
  'R04-extraction-osteoporosis': 'Osteonecrosis de los maxilares tras una extracción, medicamento por osteoporosis',
  'R04-recent-extraction': 'Casos de osteonecrosis de los maxilares con una extracción reciente',
  'R04-disease': 'El principal riesgo es la enfermedad por la que se usa el medicamento',
  'R04-oral-rate': 'Osteonecrosis de los maxilares, bifosfonato oral por osteoporosis, por 100.000 personas-año',
  'R04-drip-rate': 'Osteonecrosis de los maxilares, bifosfonato en vena por osteoporosis, por 100.000 personas-año',
  'R04-zoledronate-trial': 'Osteonecrosis de los maxilares, zoledronato en un ensayo de 3 años',
  'R04-bisphosphonate-osteoporosis': 'Osteonecrosis de los maxilares, bifosfonato por osteoporosis',
  'R04-bisphosphonate-cancer': 'Osteonecrosis de los maxilares, bifosfonato por cáncer',
  'R04-denosumab-osteoporosis': 'Osteonecrosis de los maxilares, denosumab por osteoporosis',
  'R04-denosumab-cancer': 'Osteonecrosis de los maxilares, denosumab por cáncer',
  'R04-us-bisphosphonate':
    'Osteonecrosis de los maxilares, bifosfonato por osteoporosis, documento de Estados Unidos de 2022',
  'R04-us-denosumab': 'Osteonecrosis de los maxilares, denosumab por osteoporosis, documento de Estados Unidos de 2022',
  'R04-us-romosozumab':
    'Osteonecrosis de los maxilares, romosozumab por osteoporosis, documento de Estados Unidos de 2022',
  'R04-us-cancer': 'Osteonecrosis de los maxilares, medicamento óseo por cáncer, documento de Estados Unidos de 2022',
  'R04-other-figures': 'Las cifras cambian según el medicamento y son más altas en el cáncer',
  'R04-implants':
    'Implantes en personas con medicamentos para los huesos: sin conclusión firme; el medicamento en vena por cáncer se considera una contraindicación absoluta',
  'R04-osteoporosis-series':
    'La mayoría de las series de implantes en personas con osteoporosis no vio ningún caso de osteonecrosis',
  'R04-implant-loss': 'Fracaso del implante con bifosfonatos: sin diferencia significativa en un metaanálisis',
  'R04-missed-injection': 'Fracturas de columna tras saltarse o retrasar una inyección de denosumab',
  'R04-benefit': 'El beneficio de tratar los huesos supera con mucho el riesgo para los maxilares',
  'R04-dentists-seen': 'Dentistas coreanos que habían visto osteonecrosis por medicamentos',
  'R04-dentists-alike': 'Dentistas coreanos que trataban igual todos estos medicamentos',
  'R05-patient':
    'Tener huesos débiles no descarta los implantes. El medicamento importa más. Díganos si tiene huesos débiles y qué medicamentos toma o tomó para ellos.',
  'R05-clinician': 'Medicamento, dosis, años; calidad del hueso por imagen.',
  'R05-disease': 'La enfermedad en sí no se asocia con claridad a la pérdida del implante',
  'R05-hospital':
    'Los implantes de quienes tomaban un bifosfonato oral no fueron distintos; los de personas con diabetes fueron peor',
  'R06-patient':
    'Díganos si ha tenido radioterapia en la cabeza, el cuello o la mandíbula, aunque sea de hace muchos años.',
  'R06-clinician':
    'Campo, dosis, fecha; centro especializado; en hueso irradiado es preferible el hueso propio al injerto.',
  'R06-survival-irradiated': 'Supervivencia del implante en pacientes irradiados',
  'R06-survival-others': 'Supervivencia del implante en pacientes no irradiados',
  'R06-osteoradionecrosis': 'Hueso que no se cura (osteorradionecrosis)',
  'R06-failure': 'Fracaso del implante, con radioterapia frente a sin ella',
  'R06-graft': 'Fracaso del implante, injerto irradiado frente a hueso propio',
  'R14-patient': 'Su clínica mira su hueso en las imágenes. Usted no tiene que contestar nada.',
  'R14-clinician': 'Anchura y altura en mm, clase de densidad, seno, distancia al nervio; lo anota el profesional.',
  'R17-patient': 'Quizá le pidamos un análisis de sangre para ver su vitamina D.',
  'R17-clinician':
    'Valor de laboratorio, si se conoce. No se ha demostrado beneficio de los suplementos de rutina; no anunciarlos.',
  'R17-under-10': 'Pérdida precoz del implante, vitamina D por debajo de 10 ng/mL',
  'R17-10-to-30': 'Pérdida precoz del implante, vitamina D de 10 a 30 ng/mL',
  'R17-over-30': 'Pérdida precoz del implante, vitamina D por encima de 30 ng/mL',
  'R17-trend': 'La tendencia de la pérdida precoz según la vitamina D no es claramente significativa',
  'R17-review': 'Una revisión sobre la vitamina D y los implantes no llega a ninguna conclusión',
};
