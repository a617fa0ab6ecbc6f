/** What every story says from the moment at which Chromium draws nothing more. No story can bring that about. */
export const NO_FRAMES = 'The browser has stopped drawing frames.';
