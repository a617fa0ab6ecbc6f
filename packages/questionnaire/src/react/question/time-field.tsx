import { TextInput, type TextInputProps } from '@osseo/ui';
import type { ReactElement } from 'react';

/** A field for hours and minutes, and for seconds where the value has some. */
export function TimeField(props: TextInputProps & { value: string }): ReactElement {
  const withSeconds = props.value.length > 'hh:mm'.length;
  return <TextInput {...props} type="time" dir="ltr" step={withSeconds ? 1 : undefined} />;
}
