import type { UiMessages } from './ui-messages.ts';

/** The words of the controls in Spanish. */
export const es: UiMessages = {
  locale: 'es',
  dialog: { close: 'Cerrar' },
  toast: { region: 'Avisos', note: 'Nota:', done: 'Hecho:', problem: 'Problema:', dismiss: 'Descartar' },
};
