import { useOf } from '@storybook/addon-docs/blocks';
import type { PartDoc } from '../../../../packages/ui/src/stories/part-doc.ts';

/** What the parts of a page are looked up by. */
interface PartOfPage {
  /** The name of the component, as it is imported. */
  readonly name: string | undefined;
  /** The folder of its stories. */
  readonly folder: string | undefined;
  /** What is written about it, where something is. */
  readonly doc: PartDoc | undefined;
}

/** The part that this page is about. */
export function usePart(): PartOfPage {
  const { component, parameters } = useOf('meta', ['meta']).preparedMeta as PreparedPart;
  return {
    // A build shortens the names of functions; what Storybook read from the code keeps them.
    // oxlint-disable-next-line no-underscore-dangle
    name: component?.__docgenInfo?.displayName ?? component?.name,
    folder: /\/(?<folder>[\w-]+)\/[\w-]+\.stories\.tsx$/u.exec(parameters.fileName ?? '')?.groups?.['folder'],
    doc: parameters.part,
  };
}

interface PreparedPart {
  readonly component?: { readonly __docgenInfo?: { readonly displayName?: string }; readonly name?: string };
  readonly parameters: { readonly fileName?: string; readonly part?: PartDoc };
}
