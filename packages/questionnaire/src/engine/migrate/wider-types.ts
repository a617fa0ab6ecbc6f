/** Types whose every answer is an answer of another type, with the field of each. */
const WIDER: Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>> = {
  integer: { decimal: ['valueInteger', 'valueDecimal'] },
  string: { text: ['valueString', 'valueString'] },
  choice: { 'open-choice': ['valueCoding', 'valueCoding'] },
  date: { dateTime: ['valueDate', 'valueDateTime'] },
};

export function isWider(from: string, to: string): boolean {
  return fieldsOf(from, to) !== undefined;
}

/** An answer in the spelling of a wider type, with all that is said of its value. */
export function widen<Answer extends object>(answer: Answer, from: string, to: string): Answer {
  const [field, wide] = fieldsOf(from, to) ?? ['', ''];
  if (field === wide) return answer;
  const renamed = Object.entries(answer).map(([name, value]) => {
    if (name === field) return [wide, value];
    return [name === `_${field}` ? `_${wide}` : name, value];
  });
  return Object.fromEntries(renamed) as Answer;
}

function fieldsOf(from: string, to: string): readonly [string, string] | undefined {
  const wider = Object.hasOwn(WIDER, from) ? WIDER[from] : undefined;
  return wider && Object.hasOwn(wider, to) ? wider[to] : undefined;
}
