import type { ReactElement } from 'react';

export interface ComboboxTagsProps {
  labels: readonly string[];
  /** The name of the button that takes an answer away; without it none can be. */
  nameOf: ((label: string) => string) | undefined;
  onRemove: (index: number) => void;
}

/** The answers that are given already, each with a button that takes it away. */
export function ComboboxTags({ labels, nameOf, onRemove }: ComboboxTagsProps): ReactElement {
  return (
    <ul className="osseo-combobox-tags">
      {labels.map((label, index) => (
        <li className="osseo-combobox-tag" key={label}>
          {label}
          {nameOf && (
            <button
              type="button"
              className="osseo-combobox-remove"
              aria-label={nameOf(label)}
              onClick={() => onRemove(index)}
              onKeyDown={({ key }) => {
                if (key === 'Backspace' || key === 'Delete') onRemove(index);
              }}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
