import { isObject, textOf } from '../engine/fhir/json.ts';
import type { Media } from './model.ts';
import { mediaIn } from './rich-text/safe-address.ts';

/** Reads an Attachment as something to show. One whose address no page may load gives `undefined`. */
export function readMedia(attachment: unknown): Media | undefined {
  if (!isObject(attachment)) return undefined;
  const contentType = textOf(attachment['contentType'])?.toLowerCase();
  const data = textOf(attachment['data']);
  const url = textOf(attachment['url']) ?? '';
  const src = mediaIn(data === undefined ? url : `data:${contentType ?? ''};base64,${data.replace(/\s/g, '')}`);
  if (src === undefined) return undefined;
  return { kind: kindOf(contentType, src), src, contentType, title: textOf(attachment['title']) };
}

const BY_ENDING: readonly (readonly [Media['kind'], RegExp])[] = [
  ['image', /\.(?:png|jpe?g|gif|webp|avif|svg)$/i],
  ['audio', /\.(?:mp3|m4a|ogg|oga|wav|flac)$/i],
  ['video', /\.(?:mp4|m4v|webm|ogv|mov)$/i],
];

/** By its type, and where the form does not say, by the ending of its address. */
function kindOf(contentType: string | undefined, src: string): Media['kind'] {
  const [kind = ''] = (contentType ?? '').split('/');
  if (kind === 'image' || kind === 'audio' || kind === 'video') return kind;
  const path = src.replace(/[?#].*$/, '');
  return (contentType === undefined && BY_ENDING.find(([, ending]) => ending.test(path))?.[0]) || 'file';
}
