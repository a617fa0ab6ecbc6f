import type { RiskFormMessages } from './risk-form-messages.ts';

/** The words of the parts in Spanish. */
export const es: RiskFormMessages = {
  talkingPoints: {
    purposes: {
      'get-help': 'Busque ayuda ya',
      'do-not-stop': 'No lo deje por su cuenta',
      bring: 'Traiga a su visita',
      tell: 'Díganos',
      ask: 'Pregúntenos',
    },
    none: 'Traiga sus preguntas. En la visita hay tiempo para ellas.',
  },
  flags: {
    locale: 'es',
    tiers: { note: 'Nota', caution: 'Precaución', high: 'Alta', stop: 'Parar' },
    kinds: { unknown: 'El paciente no lo sabe', 'in-person': 'El paciente prefiere hablarlo en persona' },
    open: {
      unknown: {
        one: 'El paciente no lo sabe: {count} pregunta',
        other: 'El paciente no lo sabe: {count} preguntas',
      },
      'in-person': {
        one: 'El paciente prefiere hablarlo en persona: {count} pregunta',
        other: 'El paciente prefiere hablarlo en persona: {count} preguntas',
      },
    },
    openRules: 'Lo que no se puede juzgar sin estas respuestas',
    undecided: 'No se puede juzgar por las respuestas:',
    answers: 'Respuestas',
    derived: {
      age: 'Edad en años',
      bmi: 'Índice de masa corporal (kg/m²)',
      'audit-c': 'Suma AUDIT-C (0 a 12)',
      'pack-years': 'Paquetes-año',
      'bone-medicine-years': 'Años con medicación para los huesos',
      'blood-thinner-count': 'Número de anticoagulantes',
      'clot-risk-count': 'Riesgos de coágulo marcados',
    },
    noEffect: 'No se halló una cifra de estudio justo sobre esto.',
    otherEffects: 'Otros hallazgos de estudios, no justo sobre esto',
    aboutEffects: 'Qué son y qué no son estos hallazgos',
    effectsNote:
      'Asociaciones de estudios en su mayoría observacionales. No prueban la causa y no son el riesgo personal de nadie.',
    measures: {
      'risk-ratio': 'RR {figure}',
      'odds-ratio': 'OR {figure}',
      percent: '{figure} %',
      'percent-change': '{figure} %',
      'percentage-points': '{figure} puntos porcentuales',
      'per-100000-person-years': '{figure} por 100 000 personas-año',
      millimetres: '{figure} mm',
    },
    range: '{min} a {max}',
    interval: 'IC del 95 %: {min} a {max}',
    sources: 'Regla y fuentes',
    noSources: 'La regla en sí no tiene fuente: la evidencia la deja a la revisión clínica.',
    review: {
      draft: 'Borrador: sin revisar por un profesional',
      'clinician-reviewed': 'Revisado por un profesional',
      retired: 'Retirado',
    },
    adopted: 'Regla adoptada por {by} el {on}',
    otherVersion: 'La clínica adoptó la versión {adopted}, y esta es la versión {shipped}. Lea la regla de nuevo.',
    noVersion: 'La adopción no nombra ninguna versión de la regla.',
    rule: 'Regla {rule}, versión {version}',
    none: 'Ninguna regla adoptada levantó un aviso',
    noneText: 'Solo se comprueban las reglas adoptadas. Lea las respuestas.',
  },
};
