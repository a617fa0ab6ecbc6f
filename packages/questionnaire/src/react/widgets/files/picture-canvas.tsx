'use client';
import { useEffect, useRef, useState, type ReactElement } from 'react';

export interface PictureCanvasProps {
  contentType: string;
  /** Base64. */
  data: string;
  /** What it is called; empty beside its name. */
  label: string;
}

/** As many pixels as a preview can use. */
const WIDEST = 1280;

/**
 * A picture whose bytes are at hand. It is drawn, not loaded: a strict policy (`img-src 'self'`) refuses addresses that
 * hold data. Without script its name is there, and the picture is not.
 * Renders a `<canvas>` element.
 */
export function PictureCanvas({ contentType, data, label }: PictureCanvasProps): ReactElement {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isDrawn, setDrawn] = useState(false);

  useEffect(() => {
    let isWanted = true;
    async function show() {
      // What is no picture, or none that this browser knows, is not shown.
      const bitmap = await bitmapOf(contentType, data).catch(() => undefined);
      if (!bitmap || !isWanted || !canvas.current) return;
      draw(bitmap, canvas.current);
      setDrawn(true);
    }
    void show();
    return () => {
      isWanted = false;
    };
  }, [contentType, data]);

  const named = label === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return <canvas className="osseo-form-picture" ref={canvas} hidden={!isDrawn} {...named} />;
}

async function bitmapOf(type: string, data: string): Promise<ImageBitmap> {
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
  return createImageBitmap(new Blob([bytes], { type }));
}

function draw(bitmap: ImageBitmap, canvas: HTMLCanvasElement): void {
  const scale = Math.min(1, WIDEST / bitmap.width);
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
}
