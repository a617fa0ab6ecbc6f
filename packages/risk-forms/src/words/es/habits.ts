import type { RiskFormWords } from '../../model/words.ts';

export const habits: Pick<RiskFormWords['factors'], 'R01' | 'R02' | 'R44'> = {
  R01: {
    topic: 'el tabaco',
    why: 'El tabaco y la nicotina hacen más lenta la cicatrización. Si lo sabemos, planeamos mejor.',
    items: {
      smoking: {
        text: '¿Fuma, vapea o usa nicotina?',
        options: {
          never: 'Nunca',
          stopped: 'Lo he dejado',
          'some-days': 'Algunos días',
          'every-day': 'Todos los días',
        },
      },
      'smoking-kinds': {
        text: '¿Qué usa?',
        help: 'Marque todo lo que usa.',
        options: {
          cigarettes: 'Cigarrillos',
          'e-cigarettes': 'Cigarrillo electrónico (vapeo)',
          'heated-tobacco': 'Tabaco calentado',
          cigars: 'Puros o pipa',
          shisha: 'Shisha (pipa de agua)',
          snus: 'Snus o tabaco de mascar',
          'nicotine-replacement': 'Parches o chicles de nicotina',
          cannabis: 'Cannabis',
        },
      },
      'smoking-per-day': {
        text: '¿Cuántos cigarrillos fuma en un día normal?',
        help: 'Un número entero. Escriba 0 si no fuma ninguno.',
      },
      'smoking-years': { text: '¿Cuántos años lleva fumando?', help: 'Un número entero. Basta un cálculo.' },
      'smoking-stopped-on': { text: '¿Cuándo lo dejó?', help: 'Bastan el mes y el año.' },
      'smoking-help': { text: '¿Quiere ayuda para dejarlo?' },
    },
    points: {
      'r01-healing':
        'Díganos cuánto fuma. El tabaco hace más lenta la cicatrización y es más fácil que algo falle. Cuanto más fuma, mayor es el riesgo. Dejarlo ayuda en todo momento.',
      'r01-when-to-stop': 'Pregunte cuántas semanas antes y después del tratamiento no debe fumar.',
      'r01-help': 'Usted quiere ayuda para dejar de fumar. Pregúntenos y lo planeamos juntos.',
      'r01-stopped': 'Díganos cuándo dejó de fumar. Dejarlo ayuda a cicatrizar.',
    },
    rules: {
      'r01-stopped-long-ago': 'Dejó de fumar hace 3 meses o más. Pregunte por recaídas y paquetes-año.',
      'r01-stopped-recently':
        'Dejó de fumar hace menos de 3 meses. Acuerde no fumar antes y después según el protocolo local.',
      'r01-some-days':
        'Fuma o usa nicotina algunos días. Pida semanas sin fumar antes y después según el protocolo local. La nicotina sustitutiva también estrecha los vasos.',
      'r01-every-day-other-treatment':
        'Fuma o usa nicotina todos los días. Pida semanas sin fumar antes y después según el protocolo local. La nicotina sustitutiva también estrecha los vasos.',
      'r01-every-day':
        'Fuma o usa nicotina todos los días. Decida antes de dar cita: semanas sin fumar antes y después según el protocolo local, ayuda para dejarlo. El riesgo sube con la cantidad.',
    },
  },
  R02: {
    topic: 'el alcohol',
    why: 'Beber mucho hace más lenta la cicatrización y es más fácil sangrar. Preguntamos lo mismo a todos. Son preguntas del AUDIT, de la Organización Mundial de la Salud.',
    items: {
      'alcohol-frequency': {
        text: '¿Con qué frecuencia toma bebidas con alcohol?',
        options: {
          never: 'Nunca',
          'monthly-or-less': 'Una vez al mes o menos',
          '2-4-a-month': 'De 2 a 4 veces al mes',
          '2-3-a-week': 'De 2 a 3 veces a la semana',
          '4-or-more-a-week': '4 o más veces a la semana',
        },
      },
      'alcohol-drinks-per-day': {
        text: '¿Cuántas bebidas con alcohol toma en un día normal en el que bebe?',
        options: {
          '1-2': '1 o 2',
          '3-4': '3 o 4',
          '5-6': '5 o 6',
          '7-9': '7, 8 o 9',
          '10-or-more': '10 o más',
        },
      },
      'alcohol-six-or-more': {
        text: '¿Con qué frecuencia toma 6 o más bebidas en una sola ocasión?',
        options: {
          never: 'Nunca',
          'less-than-monthly': 'Menos de una vez al mes',
          monthly: 'Una vez al mes',
          weekly: 'Una vez a la semana',
          'daily-or-almost': 'Todos o casi todos los días',
        },
      },
    },
    points: {
      'r02-heavy-drinking':
        'Díganos cuánto bebe, para planear bien. Beber mucho hace más lenta la cicatrización y es más fácil sangrar.',
      'r02-how-long-to-avoid': 'Pregunte cuánto tiempo no debe beber alcohol antes y después del tratamiento.',
    },
    notice:
      'Las tres preguntas sobre el alcohol son AUDIT-C, del AUDIT (Organización Mundial de la Salud, 2001). El texto en español es una traducción propia y no la versión validada en español.',
    rules: {
      'r02-daily-heavy':
        'Seis o más bebidas todos o casi todos los días, antes de sedación o anestesia general. Pregunte por abstinencia, hígado, sangrado y medicamentos.',
      'r02-audit-c':
        'Suma AUDIT-C de 3 o más: el menor de los dos cortes habituales, usado para todos porque no se pregunta el sexo al nacer. Pregunte por abstinencia, hígado, sangrado y medicamentos.',
    },
  },
  R44: {
    topic: 'las drogas',
    why: 'Las drogas cuentan para la anestesia, y la cocaína para el interior de la nariz. Su respuesta es privada y le protege.',
    items: {
      drugs: {
        text: '¿Usa cocaína, cannabis u otras drogas?',
        help: 'Marque todo lo que usa. También puede elegir hablarlo en persona.',
        options: { cocaine: 'Cocaína', cannabis: 'Cannabis', other: 'Otras drogas', none: 'Nada de esto' },
      },
      'cocaine-nose': { text: '¿Toma la cocaína por la nariz?' },
    },
    points: { 'r44-private': 'Díganos qué drogas usa. Su respuesta es privada y le protege.' },
    rules: {
      'r44-used': 'Usa drogas. Riesgo anestésico; hable en privado.',
      'r44-nasal-cocaine':
        'Cocaína por la nariz, antes de cirugía de la nariz. Revise el tabique; contacte con el paciente.',
    },
  },
};
