import type { Text } from '../../domain/text';

/** What search engines and link previews say of the site: it stands in the HTML and in no script. */
export const description: Text = {
  en: 'Germany’s defence spending and the alliance’s targets: every number with its source, edition, status and price base.',
  de: 'Deutschlands Verteidigungsausgaben und die Ziele des Bündnisses: jede Zahl mit Quelle, Ausgabe, Status und Preisbasis.',
};
