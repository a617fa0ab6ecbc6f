import { pick, type Random } from './random-of.examples.ts';

type Json = Readonly<Record<string, unknown>>;

/** A response to a form, as any person might leave it: some answered, some not, repeating ones several times. */
export function responseTo(form: Json, random: Random): Json {
  const item = itemsFor(form['item'], random);
  return {
    resourceType: 'QuestionnaireResponse',
    id: 'r1',
    status: 'in-progress',
    authored: '2026-11-20',
    ...(item.length > 0 && { item }),
  };
}

function itemsFor(list: unknown, random: Random): readonly Json[] {
  return jsonOf(list).flatMap((question) => {
    const times = question['repeats'] === true && question['type'] === 'group' ? random(4) : Number(random(4) > 0);
    return Array.from({ length: times }, () => itemFor(question, random)).filter(
      (item) => 'item' in item || 'answer' in item,
    );
  });
}

function itemFor(question: Json, random: Random): Json {
  const { linkId, type, text } = question;
  const item = itemsFor(question['item'], random);
  if (type === 'group' || type === 'display') return { linkId, text, ...(item.length > 0 && { item }) };
  const count = question['repeats'] === true ? random(3) : Number(random(5) > 0);
  const answer = Array.from({ length: count }, () => ({
    ...answerTo(question, random),
    ...(item.length > 0 && { item }),
  }));
  return { linkId, ...(answer.length > 0 && { answer }) };
}

function answerTo({ type, answerOption }: Json, random: Random): Json {
  const options = jsonOf(answerOption);
  if (options.length > 0 && random(8) > 0) return withoutInitial(pick(random, options));
  switch (type) {
    case 'boolean':
      return { valueBoolean: random(2) > 0 };
    case 'integer':
      return { valueInteger: pick(random, [0, 1, 2, 5, 12, 25, 50, 74, 140, -3]) };
    case 'decimal':
      return { valueDecimal: pick(random, [0, 0.1, 1.5, 36.6, 70, 172.25, 1e-7]) };
    case 'date':
      return { valueDate: pick(random, ['1960', '1984-02-29', '2001-07', '2026-11-22']) };
    case 'dateTime':
      return { valueDateTime: pick(random, ['2026-11-22', '2026-11-22T08:00:00Z', '2020-05']) };
    case 'time':
      return { valueTime: pick(random, ['08:30:00', '23:59:59']) };
    case 'quantity':
      return { valueQuantity: { value: random(200), unit: 'kg', system: 'http://unitsofmeasure.org', code: 'kg' } };
    case 'choice':
    case 'open-choice':
    case 'coding':
      return {
        valueCoding: {
          system: 'http://example.org',
          code: pick(random, ['male', 'female', 'Y', 'none', '77176002']),
          display: 'Choice',
        },
      };
    case 'reference':
      return { valueReference: { reference: 'Patient/p1' } };
    case 'attachment':
      return { valueAttachment: { contentType: 'image/png', title: 'A picture' } };
    case 'url':
      return { valueUri: 'https://example.org' };
    default:
      return {
        valueString: pick(random, ['Complete', 'In progress', '2024', 'K1A 0B1', '0412 345', 'Ünïcode 😀', '4']),
      };
  }
}

/** The value of an option alone. */
function withoutInitial(option: Json): Json {
  return Object.fromEntries(Object.entries(option).filter(([name]) => name.startsWith('value')));
}

function jsonOf(list: unknown): readonly Json[] {
  return Array.isArray(list) ? (list as readonly Json[]) : [];
}
