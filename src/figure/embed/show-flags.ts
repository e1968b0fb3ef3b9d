import type { EmbedFlags, EmbedTheme } from './flags';

/** Puts flags on the document, where the style sheet finds them (its query stood there before); answers how to take them off. */
export function showFlags({ on }: EmbedFlags): () => void {
  const { dataset } = document.documentElement;
  dataset.flags = on.join(' ');
  return () => {
    delete dataset.flags;
  };
}

/** Shows a theme, or the system's. */
export function showTheme(theme: EmbedTheme): void {
  const { dataset } = document.documentElement;
  if (theme === 'auto') delete dataset.theme;
  else dataset.theme = theme;
}
