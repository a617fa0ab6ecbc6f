import { useEffect, useLayoutEffect, useState, type RefObject } from 'react';

/**
 * The modal dialog that a region must stand in to be heard and pressed: the one that was opened last, for all outside it is
 * out of reach. `null` while none is open, or the region is written into it already.
 */
export function useOpenModal(region: RefObject<HTMLElement | null>): HTMLElement | null {
  const [home, setHome] = useState<HTMLElement | null>(null);

  useEffect(() => {
    let open: readonly HTMLElement[] = [];
    const observer = new MutationObserver((records) => look(records.map(({ target }) => target)));

    function look(changed: readonly Node[]) {
      const dialogs = changed.filter((node) => node instanceof HTMLDialogElement);
      open = [...new Set([...open, ...dialogs])].filter((dialog) => dialog.isConnected && dialog.matches(':modal'));
      const last = open.at(-1) ?? null;
      if (region.current?.closest('dialog') !== last) setHome(last);
      // A dialog can leave the page without being closed. While none is open nobody has to hear what comes and goes.
      observer.observe(document, { subtree: true, attributeFilter: ['open'], childList: last !== null });
    }

    look([...document.querySelectorAll('dialog[open]')]);
    return () => observer.disconnect();
  }, [region]);

  // Over the dialog, so that what moves or cuts off that does nothing to it.
  useLayoutEffect(() => {
    const element = region.current;
    if (!home || !element || !('showPopover' in element)) return;
    element.setAttribute('popover', 'manual');
    element.showPopover();
  }, [region, home]);

  return home;
}
