/** The themes a reader can choose. */
export const themes = ['system', 'light', 'dark'] as const;

export type Theme = (typeof themes)[number];

const key = 'theme';

/** What the page shows: the theme forced on the document, or the system's. */
export function readTheme(): Theme {
  const forced = document.documentElement.dataset.theme;
  return themes.find((theme) => theme === forced) ?? 'system';
}

/** Shows a theme and remembers it; where nothing can be remembered (a sandboxed frame) it is only shown. */
export function writeTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage may be closed; the theme holds for this page.
  }
}
