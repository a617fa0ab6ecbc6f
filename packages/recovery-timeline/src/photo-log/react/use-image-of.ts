'use client';
import { useCallback, type RefCallback } from 'react';

/**
 * Shows what is in memory in an `<img>`, by an address that no other page can open. It is given back when the picture
 * leaves the page.
 */
export function useImageOf(blob: Blob): RefCallback<HTMLImageElement> {
  return useCallback(
    (image: HTMLImageElement | null) => {
      if (!image) return undefined;
      const url = URL.createObjectURL(blob);
      image.src = url;
      return () => URL.revokeObjectURL(url);
    },
    [blob],
  );
}
