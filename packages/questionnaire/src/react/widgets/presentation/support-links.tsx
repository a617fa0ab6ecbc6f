import { Link } from '@osseo/ui';
import type { ReactElement } from 'react';
import type { SupportLink } from '../../../presentation/model.ts';
import { inOwnLanguage } from '../../question/own-language.tsx';
import { usePresented } from '../use-presented.ts';

export interface SupportLinksProps {
  links: readonly SupportLink[];
}

/** Links to pages that help with a question. They open beside the form, so that nothing that was typed is lost. */
export function SupportLinks({ links }: SupportLinksProps): ReactElement {
  const form = usePresented('SupportLinks');
  const { words, t } = form;
  return (
    <ul className="osseo-form-links">
      {links.map(({ href, label }, index) => (
        <li key={index}>
          <Link variant="standalone" href={href} target="_blank" rel="noreferrer" external={t(words.otherSite)}>
            {label === undefined ? t(words.helpLink) : inOwnLanguage(form, label)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
