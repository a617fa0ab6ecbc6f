const SPELT: Readonly<Record<string, string>> = {
  boolean: 'Boolean',
  integer: 'Integer',
  decimal: 'Decimal',
  date: 'Date',
  dateTime: 'DateTime',
  time: 'Time',
  url: 'Uri',
  reference: 'Reference',
  attachment: 'Attachment',
};

/** The field in which FHIR keeps an answer of a type that has only one, e.g. `valueDate`. */
export function plainField<Prefix extends 'value' | 'answer' = 'value'>(
  type: string,
  prefix: Prefix = 'value' as Prefix,
): `${Prefix}${string}` {
  return `${prefix}${SPELT[type] ?? 'String'}`;
}
