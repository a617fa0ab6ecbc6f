import { Link } from '@osseo/ui';
import type { ReactElement } from 'react';
import type { SupportLink } from '../../../presentation/model.ts';
import { usePresented } from '../use-presented.ts';

export interface SupportLinksProps {
  links: readonly SupportLink[];
}

/** Links to pages that help with a question. They open beside the form, so that nothing that was typed is lost. */
export function SupportLinks({ links }: SupportLinksProps): ReactElement {
  const { words, t } = usePresented('SupportLinks');
  return (
    <ul className="osseo-form-links">
      {links.map(({ href, label }, index) => (
        <li key={index}>
          <Link variant="standalone" href={href} target="_blank" rel="noreferrer" external={t(words.otherSite)}>
            {label ?? t(words.helpLink)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
