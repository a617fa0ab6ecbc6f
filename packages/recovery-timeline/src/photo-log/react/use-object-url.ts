'use client';
import { useEffect, useState } from 'react';

/** An address of what is in memory, which no other page can open. It is given back when nobody shows it any more. */
export function useObjectUrl(blob: Blob): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return url;
}
