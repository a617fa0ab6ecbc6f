import type { Decorator } from '@storybook/react-vite';

interface InFrame {
  readonly parameters: { readonly docs: { readonly story: { readonly inline: false } } };
  readonly decorators: Decorator[];
}

/**
 * For a story that lies above the page: on the page of its part it has a frame of its own, so that it covers nothing else,
 * and room in it, which what lies above the page does not make.
 */
export const inFrame: InFrame = {
  parameters: { docs: { story: { inline: false } } },
  decorators: [
    (Story) => (
      <div className="osseo-storybook-room">
        <Story />
      </div>
    ),
  ],
};
