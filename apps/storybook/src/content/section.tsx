import type { ReactElement, ReactNode } from 'react';
import { NoData } from './no-data.tsx';

/** A part of a sheet under a heading that a link can lead to. */
export function Section({ title, children }: { title: string; children: ReactNode }): ReactElement {
  const id = anchorOf(title);
  return (
    <section className="osseo-storybook-section" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** A smaller part inside a section. Where the data has nothing, it says so. */
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
      {empty ? <NoData /> : children}
    </div>
  );
}

/** Links to the sections of this page. The frame of a story sends links to the frame around it unless told otherwise. */
export function Contents({ titles }: { titles: readonly string[] }): ReactElement {
  return (
    <nav aria-label="On this page" className="osseo-storybook-contents">
      <ul className="osseo-storybook-columns">
        {titles.map((title) => (
          <li key={title}>
            <a href={`#${anchorOf(title)}`} target="_self">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function anchorOf(title: string): string {
  return title.toLowerCase().replaceAll(' ', '-');
}
