import { useEffect } from 'react';

/** Below what a story draws: the padding that Storybook puts around it, in pixels. */
const PADDING = 32;

/** Makes each frame of the page as high as what it shows: a form that is cut off cannot be judged. */
export function useFittingFrames(): void {
  useEffect(() => {
    const sizes = new ResizeObserver((entries) => {
      for (const { target, borderBoxSize } of entries) {
        const box = target.ownerDocument.defaultView?.frameElement?.parentElement;
        const height = borderBoxSize[0]?.blockSize ?? 0;
        if (box && height > 0) box.style.blockSize = `${Math.ceil(height) + PADDING}px`;
      }
    });
    const observe = ({ target }: Event): void => {
      const story = target instanceof HTMLIFrameElement && target.contentDocument?.querySelector('#storybook-root');
      if (story) sizes.observe(story);
    };
    // A frame tells nobody above it that it has loaded.
    document.addEventListener('load', observe, { capture: true });
    return () => {
      document.removeEventListener('load', observe, { capture: true });
      sizes.disconnect();
    };
  }, []);
}
