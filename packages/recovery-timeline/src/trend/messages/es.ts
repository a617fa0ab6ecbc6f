import type { TrendMessages } from './trend-messages.ts';

/** The words of the trend in Spanish. */
export const trendEs: TrendMessages = {
  title: 'Sus días hasta hoy',
  note: 'Las líneas muestran lo que nos dijo. No dicen si algo va mal. Si algo le preocupa, llame a la clínica.',
  measures: { pain: 'Dolor', swelling: 'Hinchazón' },
  drawing: '{measure}: una línea de {count} días. La tabla tiene los mismos números.',
  amounts: ['Nada', 'Poca', 'Algo', 'Mucha'],
  worstDays: 'Suele ser lo peor',
  usual: 'Lo usual',
  noBand: 'No conocemos una fuente que diga cuánto es usual. Por eso no se dibuja.',
  dayHead: 'Día',
  dateHead: 'Fecha',
  tableTitle: 'Lo mismo en una tabla',
  noAnswer: 'Sin respuesta',
  loading: 'Sus días están en camino.',
  failed: 'No se pudieron dibujar las líneas. La tabla tiene los mismos números.',
  emptyTitle: 'Aún no hay nada que ver',
  empty: 'Aquí verá lo que nos diga.',
};
