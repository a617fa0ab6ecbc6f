import type { treatedArea as sentences } from '../statements/treated-area.ts';

/** What happened, or is planned, in the area to be treated, in Spanish. */
export const treatedArea: Readonly<Record<keyof typeof sentences, string>> = {
  'R26-patient': 'Un relleno viejo puede seguir ahí tras años. Díganos qué le hicieron, cuándo y dónde.',
  'R26-clinician':
    'Producto, año, clínica, problema; ecografía u otra imagen; disolver o esperar; cuidado con un relleno que no se disuelve; anotar los productos para el futuro.',
  'R28-patient': 'Díganos si ha ido al dentista en las últimas 2 semanas o si va a ir en las 2 próximas.',
  'R28-clinician': 'El intervalo es política local; 2 semanas es la costumbre.',
  'R28-trigger':
    'Los trabajos dentales y las infecciones figuran como desencadenantes de reacciones tardías al relleno',
  'R29-patient':
    'Díganos si ha tenido una enfermedad o una vacuna en las últimas 2 semanas, o si tiene cita para una vacuna. Nunca se salte una vacuna por un relleno.',
  'R29-clinician': 'El intervalo es política local.',
  'R29-delayed-reaction': 'Reacción tardía al relleno',
  'R29-vaccine': 'Las reacciones del relleno a una vacuna son raras y ceden solas, y no son motivo para rechazarla',
  'R31-patient':
    'Díganos si sus cicatrices crecen, pican o pasan del borde de la herida. Enséñenos una cicatriz vieja.',
  'R31-clinician': 'Lugar del corte, silicona, seguimiento.',
  'R46-patient':
    'Un bulto nuevo se revisa primero. Díganos si ha tenido cáncer de mama, un bulto o una prueba con algo raro.',
  'R46-clinician': 'Imagen, acuerdo con oncología.',
  'R46-timing':
    'Tras un cáncer: mamografía antes del injerto de grasa, que suele hacerse de 1 a 3 años después del tratamiento',
};
