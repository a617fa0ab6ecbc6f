import type { UiMessages } from './ui-messages.ts';

/** The words of the controls in Spanish. */
export const es: UiMessages = {
  locale: 'es',
  dialog: { close: 'Cerrar' },
  toast: { region: 'Avisos', note: 'Nota:', done: 'Hecho:', problem: 'Problema:', dismiss: 'Descartar' },
  fileDrop: {
    prompt: 'También puede soltar o pegar aquí los archivos.',
    camera: 'Hacer una foto',
    chosen: { one: '{count} archivo elegido', other: '{count} archivos elegidos' },
    remove: 'Quitar',
    sending: '{percent} enviado',
    sent: 'Enviado',
    wrongKind: '«{name}» es de otro tipo. Elija {kinds}.',
    tooLarge: '«{name}» ocupa {size}. Un archivo puede tener hasta {max}: elija uno más pequeño.',
    tooMany: { one: 'Elija solo {count} archivo.', other: 'Elija hasta {count} archivos.' },
  },
  signaturePad: {
    way: '¿Cómo quiere firmar?',
    type: 'Escribir mi nombre',
    draw: 'Dibujar mi firma',
    name: 'Su nombre completo',
    prompt: 'Firme sobre la línea con el dedo, un lápiz o el ratón.',
    drawn: 'Su firma está sobre la línea.',
    empty: 'Todavía no hay nada dibujado.',
    undo: 'Deshacer el último trazo',
    clear: 'Empezar de nuevo',
  },
  stepper: { done: 'Hecho', current: 'Ahora', ahead: 'Después', progress: 'Paso {value} de {max}: {name}' },
};
