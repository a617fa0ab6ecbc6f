import type { ResourceOptions } from './care-plan-options.ts';

/**
 * The options by which a resource that came back was written, as far as anybody can tell. Words cannot be told from theirs by
 * looking at them: they are ours as they are now, unless the language was another. Then none of them is what we say now,
 * so that all is said anew, and no resource is half in one language.
 */
export function optionsThen<Options extends ResourceOptions>(
  options: Options,
  { language = options.locale }: { readonly language?: string | undefined },
): Options {
  if (language === options.locale) return options;
  return { ...options, locale: language, texts: {}, messages: withoutWords(options.messages) as Options['messages'] };
}

function withoutWords(messages: unknown): unknown {
  if (typeof messages !== 'object' || messages === null) return '';
  return Object.fromEntries(Object.entries(messages).map(([name, part]) => [name, withoutWords(part)]));
}
