import { useId, type ReactElement, type ReactNode } from 'react';

/** A part of the sheet under a heading of its own. */
export function Section({ title, children }: { title: string; children: ReactNode }): ReactElement {
  const id = useId();
  return (
    <section className="osseo-storybook-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** A smaller part inside a section. Where the data has nothing, it says so: a gap is data too. */
export function SubSection({
  title,
  empty = false,
  children,
}: {
  title: string;
  empty?: boolean;
  children: ReactNode;
}): ReactElement {
  return (
    <div className="osseo-storybook-part">
      <h3>{title}</h3>
      {empty ? <p className="osseo-storybook-note">None in the data.</p> : children}
    </div>
  );
}
