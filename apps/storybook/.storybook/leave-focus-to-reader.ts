/**
 * Lets a story in a frame among others take focus only while the reader is in that frame. The page would
 * scroll to every summary of errors that takes it, from frame to frame down to its end.
 */
export function leaveFocusToReader(): void {
  if (!window.frameElement?.closest('.docs-story, .osseo-storybook-mode')) return;

  const take = Reflect.get(HTMLElement.prototype, 'focus');
  HTMLElement.prototype.focus = function focus(this: HTMLElement, options?: FocusOptions): void {
    if (document.hasFocus()) take.call(this, options);
  };
}
