/** The outlines of the tools, on a square of 20. */
const outlines = {
  previous: 'M12 4 6 10l6 6',
  next: 'm8 4 6 6-6 6',
  overview: 'M3 3h5v5H3zM12 3h5v5h-5zM3 12h5v5H3zM12 12h5v5h-5z',
  speaker: 'M3 4h9v7H3zM8 14h9V7M5 14h1',
  notes: 'M4 5h12M4 10h12M4 15h8',
  'full-screen': 'M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4',
  black: 'M3 4h14v12H3zM3 7h14M3 10h14M3 13h14',
  help: 'M7 7.5a3 3 0 1 1 4.4 2.7c-.9.5-1.4 1-1.4 2M10 15.5v.2',
  leave: 'm5 5 10 10M15 5 5 15',
} as const;

/** The sign of a tool. */
export function ToolIcon({ of }: { of: keyof typeof outlines }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d={outlines[of]} />
    </svg>
  );
}
