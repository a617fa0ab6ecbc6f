type Json = Readonly<Record<string, unknown>>;

const VALUES: Readonly<Record<string, (text: string) => Json>> = {
  boolean: () => ({ valueBoolean: true }),
  integer: (text) => ({ valueInteger: text.length }),
  decimal: (text) => ({ valueDecimal: text.length + 0.5 }),
  date: () => ({ valueDate: '2026-01-02' }),
  dateTime: () => ({ valueDateTime: '2026-01-02T03:04:05Z' }),
  time: () => ({ valueTime: '03:04:05' }),
  choice: (text) => ({ valueCoding: { system: 'http://example.org/s', code: 'c', display: text } }),
  quantity: (text) => ({ valueQuantity: { value: text.length, unit: text } }),
  reference: (text) => ({ valueReference: { reference: 'Patient/2', display: text } }),
  attachment: (text) => ({ valueAttachment: { title: text } }),
  url: () => ({ valueUri: 'http://example.org' }),
};

/** A completed response that answers every question of a form with `text`, or what stands for it in its type. */
export function responseTo(questionnaire: Json, text: string): Json {
  return {
    resourceType: 'QuestionnaireResponse',
    id: 'r1',
    status: 'completed',
    questionnaire: questionnaire['url'],
    authored: '2026-01-02T03:04:05Z',
    subject: { reference: 'Patient/1' },
    author: { reference: 'Practitioner/1' },
    item: itemsFor(questionnaire['item'], text),
  };
}

function itemsFor(items: unknown, text: string): readonly Json[] {
  if (!Array.isArray(items)) return [];
  return (items as readonly Json[]).flatMap((item): readonly Json[] => {
    const { linkId, type, repeats } = item;
    if (type === 'display') return [];
    const inside = itemsFor(item['item'], text);
    if (type === 'group') return Array.from({ length: repeats === true ? 2 : 1 }, () => ({ linkId, item: inside }));
    const value = VALUES[String(type)]?.(text) ?? { valueString: text };
    return [{ linkId, answer: [{ ...value, ...(inside.length > 0 && { item: inside }) }] }];
  });
}
