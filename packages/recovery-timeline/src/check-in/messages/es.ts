import type { CheckInMessages } from './check-in-messages.ts';

/** The words of the check-in in Spanish. */
export const checkInEs: CheckInMessages = {
  form: {
    title: '¿Cómo está hoy?',
    signs: '¿Tiene ahora algo de esto? Elija todo lo que tenga.',
    none: 'Nada de esto',
    notSure: 'No sé bien',
    escalation: '{escalation} ¿Le pasa ahora?',
    yes: 'Sí',
    no: 'No',
    pain: '¿Cuánto le duele ahora? Escriba un número del 0 (nada) al 10 (el peor dolor que pueda imaginar).',
    swelling: '¿Cuánta hinchazón tiene ahora?',
    swellingAmounts: ['Nada', 'Poca', 'Algo', 'Mucha'],
  },
  readBy: 'Lee estas respuestas: {owner}. Cuándo: {hours}. Si necesita ayuda ya, no espere: llame.',
  readByNobody: 'Nadie de la clínica lee estas respuestas. Si algo le preocupa, llame.',
  send: 'Enviar',
  finish: 'Ver qué hacer',
  sending: 'Enviando…',
  nextTitle: 'Qué hacer ahora',
  sent: 'Se han enviado sus respuestas.',
  notSent: 'No se han enviado sus respuestas. Siguen en esta página. Lo que debe hacer no cambia.',
  again: 'Enviar otra vez',
  change: 'Cambiar mis respuestas',
  callClinic: 'Llame a la clínica: {number}',
  callEmergency: 'Emergencia: {number}',
  expectedTitle: 'Qué esperar hoy',
  nothingExpected: 'Su plan no dice nada especial de hoy.',
  loading: 'Sus preguntas de hoy están en camino.',
  notYetTitle: 'Aún no hay preguntas',
  notYet: 'Empiezan el día de su tratamiento. Si algo le preocupa antes, llame a la clínica.',
};
