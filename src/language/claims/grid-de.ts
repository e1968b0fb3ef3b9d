import type { GridMessages } from './claims-messages';

/** Die Wörter eines Rasters von Urteilen. */
export const grid: GridMessages = {
  title: 'Je Definition eine Zeile',
  caption: (sentence) => `Urteile nach Definition: ${sentence}`,
  definition: 'Was gezählt wird',
  verdict: 'Urteil',
  result: 'Ergebnis',
  margin: 'Abstand',
  figures: 'Verwendete Zahlen',
  prices: 'Preise',
  source: 'Quelle, Ausgabe',
  window: 'Jahre',
  chart: 'Zu sehen',
  aside: 'Andere Jahre oder Lesarten, zum Vergleich',
  explore: 'Im Explorer öffnen',
  draw: 'Oben zeichnen',
  drawn: 'Oben gezeichnet',
  table: 'Zahlen (CSV)',
  none: 'keine',
  stated: 'nach Angabe der Quelle',
  why: (why, name) => {
    switch (why.kind) {
      case 'figures':
        return null;
      case 'last-met':
        return `Zuvor zuletzt ${why.year} erreicht.`;
      case 'rounding':
        return 'Nur die Rundung der veröffentlichten Zahlen entscheidet.';
      case 'no-series':
        return `Nach dieser Definition gibt es keine Zahlen: ${name(why.entity)}.`;
      case 'outside':
        return `${why.year} liegt außerhalb der Jahre dieser Ausgabe, ${why.from} bis ${why.to}.`;
      case 'no-value':
        return `Für ${why.year} hat diese Ausgabe keine Zahl: ${name(why.entity)}.`;
      case 'no-armed-forces':
        return `${name(why.entity)} hat keine Streitkräfte: Es gibt nichts zu prüfen.`;
      case 'not-yet-an-ally':
        return `${name(why.entity)}: Verbündeter erst seit ${why.joined}; vorher galt das Ziel nicht.`;
      case 'reversed':
        return 'Der Zeitraum endet, bevor er beginnt: Das erste Jahr muss vor dem letzten liegen.';
      case 'base-not-positive':
        return `Der Wert von ${why.year} ist null oder kleiner: Ein Wachstum von dort ist kein Faktor.`;
      case 'not-positive':
        return 'Die gefragte Zahl muss größer als null sein.';
      case 'earlier-unknown':
        return `Über die Jahre vor ${why.from} ist nach dieser Definition nichts bekannt.`;
      case 'not-in-group':
        return `${name(why.entity)} gehört in diesem Jahr nicht zu der Gruppe.`;
      case 'alone':
        return 'Niemand sonst hat eine Zahl, mit der sich vergleichen ließe.';
      case 'currencies':
        return 'Die Zahlen stehen in verschiedenen Währungen und lassen sich nicht vergleichen.';
      case 'not-additive':
        return 'Anteile und Quoten lassen sich nicht addieren.';
      case 'overlap':
        return 'Womit die Summe verglichen wird, ist selbst Teil der Summe.';
      case 'nobody':
        return 'Niemand ist gewählt, oder niemand hat eine Zahl.';
      case 'incomplete':
        return 'Für manche gibt es keine Zahl; alle anderen erreichen es.';
      default:
        return why satisfies never;
    }
  },
  caveat: (caveat, names, years, percent) => {
    switch (caveat.kind) {
      case 'printed-as':
        return `Gedruckt als ${percent(caveat.printed, 2)}, ungerundet ${percent(caveat.value, 4)}; geprüft wird der ungerundete Wert.`;
      case 'break':
        return `Die Reihe bricht ${years(caveat.years)}: Die Veränderung gilt nicht für eine Definition.`;
      case 'gap':
        return `Keine Zahl für ${years(caveat.years)}; die Zahlen davor und danach liegen darunter.`;
      case 'nearly-met':
        return `${caveat.year} war es im Rahmen der Rundung erreicht.`;
      case 'open':
        return `Im Rahmen der Rundung: ${names(caveat.entities)}.`;
      case 'missing':
        return `Ohne Zahl: ${names(caveat.entities)}.`;
      default:
        return caveat satisfies never;
    }
  },
};
