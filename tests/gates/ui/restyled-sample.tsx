import { renderToStaticMarkup } from 'react-dom/server';
import { Button, Field, TextInput } from '../../../packages/ui/src/index.ts';

/** Utilities of Tailwind on the second of the buttons. */
export const UTILITIES: readonly string[] = ['rounded-none', 'pt-1', 'bg-black', 'border-4', 'min-h-20'];

/** What an application shows that restyles it. */
export const SAMPLE: string = renderToStaticMarkup(
  <main>
    <div className="osseo-prose">
      <h1>Title</h1>
    </div>
    <Field id="name" label="Your name">
      {(control) => <TextInput {...control} />}
    </Field>
    <Field id="wrong" label="Your street" error="Write your street.">
      {(control) => <TextInput {...control} />}
    </Field>
    <Button>Continue</Button>
    <Button className={['utilities', ...UTILITIES].join(' ')}>Continue</Button>
  </main>,
);
