/**
 * The marks of a drawing as any program reads them: without the attributes the chart library leaves on elements that have no
 * such attribute, and with the one entity that HTML writes and XML does not know as a character.
 */
export function plainMarks(drawn: string): string {
  return drawn
    .replaceAll(
      /<(line|path)((?: [a-zA-Z0-9:-]+="[^"]*")+)/g,
      (_, name: string, attributes: string) => {
        const foreign = name === 'line' ? foreignToLines : foreignToPaths;
        return `<${name}${attributes.replaceAll(foreign, '')}`;
      },
    )
    .replaceAll('&nbsp;', '\u00a0');
}

const foreignToLines = / (?:x|y|width|height|angle|orientation|fill)="[^"]*"/g;
const foreignToPaths = / (?:x|y|width|height|radius)="[^"]*"/g;

/**
 * Texts with a halo as two texts each, for programs that know no `paint-order` and would draw the halo over the letters.
 * Where there is no ground a halo has no colour to be of: only the letters stay.
 */
export function plainTexts(drawn: string, ground: boolean): string {
  return drawn.replaceAll(
    /<text([^>]*) paint-order="stroke"([^>]*)>((?:(?!<\/text>).)*)<\/text>/g,
    (_, before: string, after: string, text: string) => {
      const attributes = before + after;
      const letters = `<text${attributes.replaceAll(/ stroke(-[a-z]+)?="[^"]*"/g, '')}>${text}</text>`;
      return ground ? `<text${attributes} aria-hidden="true">${text}</text>${letters}` : letters;
    },
  );
}
