import type { EmbedFlags } from './flags';

/** The query of a view with flags: flags stand behind what is shown, and those that are off not at all. */
export function printFlags(query: string, { theme, on }: EmbedFlags): string {
  const said = [
    ...(query === '' || query === '?' ? [] : [query.replace(/^\?/, '')]),
    ...(theme === 'auto' ? [] : [`theme=${theme}`]),
    ...on,
  ];
  return said.length === 0 ? '' : `?${said.join('&')}`;
}
