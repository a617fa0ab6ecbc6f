export { elementReader, type Element, type ElementReader } from './element-reader.ts';
export { extensionsOf, type ShapeExtension } from './extensions-of.ts';
export { mergeReceived } from './merge-received.ts';
export { readExtensions, type ExtensionPlace } from './read-extensions.ts';
