import { es as controls } from '@osseo/ui/messages/es';
import type { DraftMessages } from './draft-messages.ts';
import type { EarlierMessages } from './earlier-messages.ts';
import type { HistoryMessages } from './history-messages.ts';
import type { PagesMessages } from './pages-messages.ts';
import type { QuestionnaireMessages } from './questionnaire-messages.ts';
import type { RecordMessages } from './record-messages.ts';
import type { WidgetMessages } from './widget-messages.ts';

/** The words of a form in Spanish. */
export const es: QuestionnaireMessages = {
  yes: 'Sí',
  no: 'No',
  or: 'o',
  absent: {
    'asked-unknown': 'No lo sé',
    'asked-declined': 'Prefiero hablarlo en persona',
  },
  optional: '(opcional)',
  allOptional: 'Todas estas preguntas son opcionales.',
  date: { day: 'Día', month: 'Mes', year: 'Año' },
  time: 'Hora',
  unit: 'Unidad',
  chooseUnit: 'Elija una unidad',
  chooseAnswer: 'Elija una respuesta',
  other: 'Otra cosa',
  otherText: 'Escríbalo con sus palabras',
  entryLabel: '{question}, respuesta {number}',
  repeat: {
    heading: '{group} {number}',
    add: 'Añadir otro',
    remove: 'Quitar',
    added: 'Se añadió: {group} {number}.',
    removed: 'Se quitó: {group}.',
  },
  unsupported: 'Esta pregunta no se puede mostrar aquí. Su clínica se la hará.',
  empty: 'Aquí no hay nada que responder. Puede continuar.',
  submit: 'Continuar',
  progress: 'Paso {value} de {max}',
  announce: {
    questionsAdded: { one: 'Se añadió una pregunta nueva.', other: 'Se añadieron {count} preguntas nuevas.' },
    questionsRemoved: {
      one: 'Se quitó una pregunta que ya no hace falta.',
      other: 'Se quitaron {count} preguntas que ya no hacen falta.',
    },
  },
  summary: { title: 'Revise estas respuestas, por favor', line: '{question} – {problem}' },
  problems: {
    required: {
      choose: 'Elija una respuesta.',
      chooseSome: 'Elija al menos una respuesta.',
      write: 'Escriba una respuesta.',
      number: 'Escriba un número.',
      date: 'Escriba la fecha.',
      time: 'Escriba la hora.',
      group: 'Responda al menos una de estas preguntas.',
    },
    orSayUnknown: 'Si no está seguro o segura, elija «{reason}».',
    unreadable: {
      number: 'Escríbalo con un número, por ejemplo 7 o 7,5.',
      date: 'Escriba la fecha con números, y el año con 4 cifras.',
      moment: 'Escriba la fecha con números, y la hora así: 14:30.',
      time: 'Escriba la hora con horas y minutos, por ejemplo 14:30.',
      url: 'Escriba la dirección web completa, por ejemplo https://clinic.example.',
      other: 'Escriba esta respuesta de otra manera.',
    },
    'no-such-date': 'Esta fecha no existe. Revise el día y el mes.',
    'no-such-time': 'Esta hora no existe. Revise las horas y los minutos.',
    'year-too-short': 'Escriba el año con 4 cifras.',
    'not-whole': 'Escriba un número entero, sin decimales.',
    number: {
      'below-min': 'Revise este número. Debe ser {min} o más.',
      'above-max': 'Revise este número. Debe ser {max} o menos.',
      outside: 'Revise este número. Debe estar entre {min} y {max}.',
    },
    date: {
      'below-min': 'Revise esta fecha. Debe ser {min} o posterior.',
      'above-max': 'Revise esta fecha. Debe ser {max} o anterior.',
      outside: 'Revise esta fecha. Debe estar entre {min} y {max}.',
    },
    time: {
      'below-min': 'Revise esta hora. Debe ser {min} o más tarde.',
      'above-max': 'Revise esta hora. Debe ser {max} o más temprano.',
      outside: 'Revise esta hora. Debe estar entre {min} y {max}.',
    },
    'too-long': {
      one: 'Escriba menos. Aquí cabe {count} carácter.',
      other: 'Escriba menos. Aquí caben {count} caracteres.',
    },
    'too-short': {
      one: 'Escriba un poco más. Hace falta {count} carácter o más.',
      other: 'Escriba un poco más. Hacen falta {count} caracteres o más.',
    },
    'wrong-format': 'Revise cómo está escrito. No tiene la forma que se pide.',
    'too-many-decimals': {
      one: 'Escríbalo con {count} cifra decimal como máximo.',
      other: 'Escríbalo con {count} cifras decimales como máximo.',
    },
    'too-few': {
      answers: { one: 'Dé {count} respuesta o más.', other: 'Dé {count} respuestas o más.' },
      entries: { one: 'Rellene {count} apartado o más.', other: 'Rellene {count} apartados o más.' },
    },
    'too-many': {
      answers: { one: 'Dé {count} respuesta como máximo.', other: 'Dé {count} respuestas como máximo.' },
      entries: { one: 'Deje {count} apartado como máximo.', other: 'Deje {count} apartados como máximo.' },
    },
    'wrong-file-type': 'Elija otro archivo. Debe ser de uno de estos tipos: {types}.',
    'file-too-large': 'Elija un archivo más pequeño. Puede tener {size} MB como máximo.',
    'not-an-option': 'Elija una respuesta de la lista.',
    'exclusive-option': 'Elija solo «{option}», o solo las otras respuestas.',
    'unit-missing': 'Elija la unidad de este número.',
    unsigned: 'Firme aquí.',
    'file-on-its-way': 'El archivo aún no ha llegado. Espere un momento e inténtelo otra vez.',
    constraint: 'Revise esta respuesta. No encaja con las demás.',
  },
  review: {
    change: 'Cambiar',
    notAnswered: 'Sin respuesta',
    unreadable: '{text} (revíselo, por favor)',
    otherQuestions: 'Otras preguntas',
  },
};

/** The words of `FormHistory` in Spanish. */
export const esHistory: HistoryMessages = {
  label: 'Sus últimos pasos',
  undo: 'Deshacer',
  redo: 'Rehacer',
  undone: 'Se deshizo su respuesta a «{question}».',
  redone: 'Se rehízo su respuesta a «{question}».',
  undoneStep: 'Se deshizo el último paso.',
  redoneStep: 'Se rehízo el paso.',
};

/** The words of `earlierRenderers` in Spanish. */
export const esEarlier: EarlierMessages = {
  lastTime: 'La última vez: {answer}',
  lastTimeOn: 'La última vez ({date}): {answer}',
  separator: ', ',
  use: 'Usar esta respuesta',
  used: 'Se rellenó su última respuesta a «{question}».',
};

/** The words of widgets and of what a form says beside its questions, in Spanish. */
export const esWidgets: WidgetMessages = {
  more: 'Más sobre esto',
  helpLink: 'Más sobre esta pregunta',
  otherSite: '(se abre junto a este formulario)',
  category: { instructions: 'Cómo responder', security: 'Sobre su privacidad' },
  scale: 'De {lower} a {upper}',
  table: {
    change: 'Cambiar la lista',
    up: 'Subir',
    down: 'Bajar',
    moved: '{group} es ahora el número {number}.',
    choice: '{question}: {option}',
  },
  openFile: 'Abrir el archivo',
  spinner: { less: 'Menos', more: 'Más' },
  files: {
    kept: 'Archivos que ya envió',
    remove: 'Quitar {name}',
    failed: 'No se pudo añadir «{name}». Elíjalo otra vez.',
    unnamed: 'Archivo',
  },
  signature: {
    title: 'Firma',
    help: 'Firma las respuestas de arriba. Si una cambia, se firma otra vez.',
    helpForm: 'Firma todas sus respuestas. Si una cambia, se firma otra vez.',
    name: 'Su nombre completo',
    drawn: 'Una firma hecha a mano',
    signedBy: 'Firmado por {name}, {date}',
    signedOn: 'Firmado, {date}',
    missing: 'Sin firmar',
    again: 'Retirar y firmar otra vez',
    undone: 'Una respuesta cambió y su firma se retiró. Firme otra vez, por favor.',
  },
  reference: 'Escriba el nombre. Su clínica busca a quién corresponde.',
  controls,
};

/** The words of `FormRecord`, which clinicians read, in Spanish. */
export const esRecord: RecordMessages = {
  label: 'Qué hay que mirar',
  unanswered: { one: '{count} pregunta sin respuesta', other: '{count} preguntas sin respuesta' },
  unknown: { one: '{count} respuesta «No lo sé»', other: '{count} respuestas «No lo sé»' },
  inPerson: {
    one: '{count} respuesta para hablarla en persona',
    other: '{count} respuestas para hablarlas en persona',
  },
  changed: {
    one: '{count} respuesta distinta de la anterior',
    other: '{count} respuestas distintas de las anteriores',
  },
  marks: {
    unanswered: 'Sin respuesta',
    unknown: 'No se sabe',
    inPerson: 'En persona',
    changed: 'Cambiada',
    added: 'Nueva',
  },
  before: 'Antes: {answer}',
  beforeOn: 'Antes ({date}): {answer}',
  separator: ', ',
};

/** The words of `FormPages` in Spanish. */
export const esPages: PagesMessages = {
  back: 'Atrás',
  next: 'Continuar',
  check: 'Revise sus respuestas',
  send: 'Enviar',
  pages: 'Páginas de este formulario',
  otherQuestions: 'Otras preguntas',
  reviewTitle: 'Revise sus respuestas antes de enviarlas',
};

/** The words of `FormDraft` in Spanish. */
export const esDraft: DraftMessages = {
  none: 'Sus respuestas no se guardan en ningún sitio hasta que las envíe. Termine ahora o imprima esta página.',
  server: 'Sus respuestas se guardan en su clínica mientras escribe.',
  unsaved: 'Aún sin guardar',
  saving: 'Guardando…',
  saved: 'Guardado',
  failed:
    'No se ha guardado. No se ha perdido nada: sus respuestas siguen en esta página. Revise su conexión e inténtelo de nuevo.',
  retry: 'Intentar de nuevo',
  stale:
    'Sus respuestas cambiaron en otra ventana. No se ha sobrescrito nada. Cargue de nuevo esta página para verlas.',
  over: 'Estas respuestas ya se enviaron o ya no se guardan. Cargue de nuevo esta página para seguir.',
  reload: 'Cargar de nuevo esta página',
  device: {
    offer: 'Puede guardar sus respuestas en este dispositivo durante {hours} horas, cerradas con un código.',
    begin: 'Guardar mis respuestas en este dispositivo',
    shared: '¿Alguien más usa este dispositivo?',
    isShared: 'Sí, o no estoy seguro',
    isOwn: 'No, solo yo',
    refused: 'Entonces no se guarda nada en él. Termine ahora o imprima esta página.',
    code: 'Su código',
    codeHint: 'Escríbalo en un papel. Sin él nadie puede abrir sus respuestas, y nadie puede darle otro.',
    written: 'Ya lo he escrito',
    kept: 'Sus respuestas se guardan cerradas en este dispositivo hasta que las envíe, y {hours} horas como máximo.',
    wipe: 'Borrar mis respuestas de este dispositivo',
    wiped: 'Sus respuestas se borraron de este dispositivo.',
    found: 'Sus respuestas de la última vez están en este dispositivo, cerradas con su código.',
    codeLabel: 'Su código',
    open: 'Abrir mis respuestas',
    wrong: 'Este código no las abre. Revise cada letra y cada número.',
    opened: 'Sus respuestas están abiertas de nuevo.',
    unable:
      'Este navegador no puede cerrar sus respuestas, así que no guarda ninguna. Termine ahora o imprima esta página.',
  },
};
