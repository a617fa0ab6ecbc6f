/** An event of the page: the control where it is dispatched is about to take the focus, and must not be hidden. */
export const REVEAL = 'osseo-reveal';
