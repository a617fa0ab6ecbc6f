import { es } from '@osseo/ui/messages/es';
import type { PhotoLogMessages } from './photo-log-messages.ts';

/** The words of the photo log in Spanish. */
export const photoLogEs: PhotoLogMessages = {
  title: 'Fotos para usted',
  note: 'Las fotos se quedan en este navegador y en este aparato. No se envían y nadie de la clínica las ve. Quien pueda abrir este navegador puede verlas.',
  noteInMemory: 'Las fotos se borran al cerrar esta página. No se envían y nadie de la clínica las ve.',
  callClinic: 'Si le preocupa lo que ve, llame a la clínica: {number}',
  begin: 'Empezar aquí un registro de fotos',
  add: 'Añadir una foto',
  addHelp: 'Quitamos el lugar y la hora que su cámara escribió en la foto. Mire qué más se ve en ella.',
  files: es.fileDrop,
  kinds: 'una foto',
  adding: 'Se está añadiendo su foto.',
  added: 'Su foto ya está aquí.',
  deleted: 'Borrado.',
  empty: 'Aún no hay fotos.',
  photo: 'Foto {number}, {when}',
  undated: 'Foto {number}',
  remove: 'Borrar',
  removePhoto: 'Borrar {photo}',
  removeAll: 'Borrar todas las fotos',
  reallyRemove: 'Sí, borrar del todo',
  keep: 'No borrar',
  noStorage:
    'Este navegador no puede guardar fotos, o no en una ventana privada. Use su cámara y enséñenos las fotos en su cita.',
  full: 'No queda sitio para esta foto. Borre alguna y pruebe otra vez.',
  broken: 'Este archivo no se puede leer como foto. Elija otro.',
  needsScript: 'El registro de fotos necesita JavaScript. Use su cámara y enséñenos las fotos en su cita.',
};
