import { useState, type ReactElement } from 'react';
import { DataTable } from '../data-table/data-table.tsx';
import { Field } from '../field/field.tsx';
import { Icon, ICON_NAMES } from '../icon/icon.tsx';
import { TextInput } from '../text-input/text-input.tsx';
import { ICON_MEANINGS } from './icon-meanings.ts';

/** Every drawing in both directions with what it says, to be looked through by name or by meaning. Its words are English. */
export function IconTable(): ReactElement {
  const [wanted, setWanted] = useState('');
  const found = ICON_NAMES.filter((name) =>
    `${name} ${ICON_MEANINGS[name]}`.toLowerCase().includes(wanted.trim().toLowerCase()),
  );
  return (
    <div className="osseo-stack" data-gap="6" lang="en" dir="ltr">
      <Field id="wanted-icon" label="A name, or what it is to say">
        {(control) => (
          <TextInput {...control} type="search" value={wanted} onChange={({ target }) => setWanted(target.value)} />
        )}
      </Field>
      <p role="status">
        {found.length} of {ICON_NAMES.length} drawings
      </p>
      <DataTable caption="Drawings">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">LTR</th>
            <th scope="col">RTL</th>
            <th scope="col">Says</th>
          </tr>
        </thead>
        <tbody>
          {found.map((name) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>
                <Icon name={name} />
              </td>
              <td>
                <span dir="rtl">
                  <Icon name={name} />
                </span>
              </td>
              <td>{ICON_MEANINGS[name]}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </div>
  );
}
