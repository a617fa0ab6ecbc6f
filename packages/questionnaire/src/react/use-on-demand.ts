'use client';
import { useEffect, useLayoutEffect, useRef, useState, type ComponentType } from 'react';

/**
 * A part that only some forms load: `undefined` until it is there, which is when what works without script makes place
 * for it. Whoever is in a field by then stays in the field of the same id.
 *
 * @param load Create it outside render.
 * @param fieldOf Where the field of an id has another in the part. Create it outside render.
 */
export function useOnDemand<Props>(
  load: () => Promise<ComponentType<Props>>,
  fieldOf: (id: string) => string = sameField,
): ComponentType<Props> | undefined {
  const [part, setPart] = useState<ComponentType<Props>>();
  const focused = useRef('');

  useEffect(() => {
    let isWanted = true;
    async function show() {
      // Where it cannot be loaded, the person goes on with what is there.
      const loaded = await load().catch(() => undefined);
      if (!isWanted || !loaded) return;
      focused.current = document.activeElement?.id ?? '';
      setPart(() => loaded);
    }
    void show();
    return () => {
      isWanted = false;
    };
  }, [load]);

  useLayoutEffect(() => {
    if (part && focused.current) document.getElementById(fieldOf(focused.current))?.focus();
  }, [part, fieldOf]);
  return part;
}

function sameField(id: string): string {
  return id;
}
