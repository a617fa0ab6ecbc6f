import { useState, type ReactElement } from 'react';

interface OwnedTextProps<Reading> {
  /** A field whose text is kept for it. */
  readonly field: (owned: {
    readonly value: string;
    readonly onValueChange: (text: string, details: { readonly reading: Reading }) => void;
  }) => ReactElement;
}

/** Keeps the text of a field, as an application may, and shows below it what it was told that the text is read as. */
export function OwnedText<Reading>({ field }: OwnedTextProps<Reading>): ReactElement {
  const [value, setValue] = useState('');
  const [reading, setReading] = useState<Reading>();
  return (
    <>
      {field({
        value,
        onValueChange: (text, details) => {
          setValue(text);
          setReading(details.reading);
        },
      })}
      <p>{JSON.stringify(reading)}</p>
    </>
  );
}
