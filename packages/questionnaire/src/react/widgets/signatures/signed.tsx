'use client';
import type { ReactElement } from 'react';
import type { Signature, SignatureInk } from '../../../engine/signing/model.ts';
import { writeDate } from '../../question/write-when.ts';
import { PictureCanvas } from '../files/picture-canvas.tsx';
import { usePresented } from '../use-presented.ts';

/** A signature that was given: how it looks, by whom, and on which day. Renders a `<div>` element. */
export function Signed({ signature: { ink, name, when } }: { signature: Signature }): ReactElement {
  const { words, t, locale } = usePresented('Signed');
  const date = when === undefined ? '' : writeDate(when.slice(0, 10), locale);
  const { signedBy, signedOn, drawn } = words.signature;
  return (
    <div className="osseo-form-signed">
      {ink && <Ink ink={ink} label={t(drawn)} />}
      <p className="osseo-form-signed-by">{name === undefined ? t(signedOn, { date }) : t(signedBy, { name, date })}</p>
    </div>
  );
}

/** Drawn into the page as elements: a strict policy lets no picture be loaded from data. */
function Ink({ ink, label }: { ink: SignatureInk; label: string }): ReactElement {
  switch (ink.kind) {
    case 'typed':
      return (
        <p className="osseo-form-signed-name">
          <bdi>{ink.text}</bdi>
        </p>
      );
    case 'drawn':
      return (
        <svg
          className="osseo-form-signed-drawing"
          viewBox={`0 0 ${ink.width} ${ink.height}`}
          role="img"
          aria-label={label}
        >
          <path d={ink.path} stroke="currentColor" />
        </svg>
      );
    case 'picture':
      return <PictureCanvas contentType={ink.contentType} data={ink.data} label={label} />;
  }
}
