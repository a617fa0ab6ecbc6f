import type { allergies as sentences } from '../statements/allergies.ts';

/** Allergies and reactions, in Spanish. */
export const allergies: Readonly<Record<keyof typeof sentences, string>> = {
  'R21-patient': 'Díganos a qué tuvo reacción y cómo fue.',
  'R21-clinician':
    'No hay una prueba acordada para el titanio; una reacción puede ser inflamación. La zirconia no es una promesa contra la alergia.',
  'R21-titanium': 'La alergia al titanio es rara e incierta',
  'R22-patient': 'Díganos a qué tuvo reacción y cómo fue.',
  'R22-clinician': 'Qué material, qué reacción, con prueba o sin ella.',
  'R23-patient':
    'Es común sentir un mareo tras una inyección de anestesia. No lo es tener un sarpullido o que le cueste respirar. Díganos qué le pasó.',
  'R23-clinician':
    'Derivar a alergología, otro anestésico. La mayoría de las reacciones son desmayos o ansiedad; la adrenalina y los conservantes son otras causas; la alergia real a las amidas es rara.',
  'R24-patient': 'Una alergia a las picaduras cambia nuestro plan de emergencia. Díganos qué le pasó.',
  'R24-clinician':
    'Anotar el plan de rescate antes del relleno. Qué se usa en una emergencia lo decide el profesional.',
  'R25-patient': 'Díganos todas sus alergias, también a comidas, látex o tiritas.',
  'R25-clinician':
    'Revisar las etiquetas: látex, antibióticos, huevo, proteína de leche de vaca, albúmina, clorhexidina, povidona yodada, adhesivos.',
};
