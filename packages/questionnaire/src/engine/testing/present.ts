/** A value that a test knows to be there. */
export function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('A test expected a value that is not there.');
  return value;
}
