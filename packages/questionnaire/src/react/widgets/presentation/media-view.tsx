import { Link } from '@osseo/ui';
import type { ReactElement } from 'react';
import type { Media } from '../../../presentation/model.ts';
import { usePresented } from '../use-presented.ts';

export interface MediaViewProps {
  media: Media;
}

/**
 * A picture, a sound or a film of the form; any other file is a link. Nothing plays by itself. FHIR has no place for
 * captions, so none can be given: what a film says belongs in the words of the question as well.
 */
export function MediaView({ media: { kind, src, title } }: MediaViewProps): ReactElement {
  const { words, t } = usePresented('MediaView');
  switch (kind) {
    case 'image':
      return <img className="osseo-form-picture" src={src} alt={title ?? ''} loading="lazy" />;
    case 'audio':
      // oxlint-disable-next-line jsx-a11y/media-has-caption -- an Attachment of FHIR has no captions
      return <audio className="osseo-form-media" src={src} controls preload="none" aria-label={title} />;
    case 'video':
      // oxlint-disable-next-line jsx-a11y/media-has-caption -- an Attachment of FHIR has no captions
      return <video className="osseo-form-media" src={src} controls preload="none" playsInline aria-label={title} />;
    default:
      return (
        <Link variant="standalone" href={src} rel="noreferrer">
          {title ?? t(words.openFile)}
        </Link>
      );
  }
}
