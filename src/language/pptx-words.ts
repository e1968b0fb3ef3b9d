import type { Language } from '../domain/text';

/** What a slide tells how to read: a form of chart, or the explorer's table. */
export type ReadForm =
  | 'line'
  | 'bar'
  | 'dumbbell'
  | 'scatter'
  | 'stack'
  | 'multiples'
  | 'map'
  | 'ruler'
  | 'waterfall'
  | 'vintages'
  | 'table';

/** What a slide says beside its model. */
interface PptxWords {
  /** The unit of an axis of persons that are counted in thousands. */
  readonly thousand: string;
  readonly year: string;
  readonly published: string;
  readonly publication: string;
  readonly value: string;
  /** A ledger's sums, as a series. */
  readonly sum: string;
  /** What is left over of stacks with too many parts. */
  readonly others: (count: number) => string;
  /** How estimates look, for a line on the slide. */
  readonly estimates: string;
  readonly leftOut: (names: string) => string;
  readonly howToRead: Readonly<Record<ReadForm, string>>;
  readonly heads: {
    readonly summary: string;
    readonly notes: string;
    readonly formulas: string;
    readonly reading: string;
    readonly sources: string;
    readonly leftOut: string;
  };
}

export const pptxWords: Readonly<Record<Language, PptxWords>> = {
  en: {
    thousand: 'thousand',
    year: 'Year',
    published: 'Published',
    publication: 'Publication',
    value: 'Value',
    sum: 'Sum',
    others: (count) => `Others (${count})`,
    estimates: 'Hollow or dotted: estimates.',
    leftOut: (names) => `A native chart takes 25 series; not in this one: ${names}.`,
    howToRead: {
      line: 'Years run from left to right. A line ends or breaks where a year has no figure; dotted parts with hollow marks are estimates. A target is a dashed line from the year it was agreed.',
      bar: 'One bar a row, in the order of the figure. Hollow bars are estimates; a row without a bar has no figure. The target is a dark bar in a row of its own.',
      dumbbell:
        'Two bars a row: the earlier year in grey, the later one in colour. Hollow bars are estimates; a missing bar has no figure.',
      scatter:
        'One mark an ally: the first measure runs across, the second upwards. Dashed lines are the targets; a line leads from year to year to the newest mark of what stands out.',
      stack:
        'Parts add up to the length of a bar. A part without a figure adds nothing, so its bar is incomplete. The target is a dark bar of its own.',
      multiples:
        'The small charts of the figure drawn into one: what stands out is in colour, the others are grey.',
      map: 'The allies of the map from the highest value to the lowest, in the colours of its classes. A row without a bar has no figure.',
      ruler:
        'One bar a way of measuring: by how many times the value of the base year has grown. The dark bar is the factor that was asked for.',
      waterfall:
        'One column a year: what was spent above zero or fell short below it. The last columns are the sums.',
      vintages:
        'One mark a publication, in the order of their dates: the same figure as each of them printed it. Hollow marks are estimates.',
      table: 'The figures of the table, as the figure writes them.',
    },
    heads: {
      summary: 'Summary',
      notes: 'Notes',
      formulas: 'Calculation',
      reading: 'How to read it',
      sources: 'Sources',
      leftOut: 'Left out',
    },
  },
  de: {
    thousand: 'Tausend',
    year: 'Jahr',
    published: 'Erschienen',
    publication: 'Veröffentlichung',
    value: 'Wert',
    sum: 'Summe',
    others: (count) => `Übrige (${count})`,
    estimates: 'Hohl oder gepunktet: Schätzungen.',
    leftOut: (names) => `Ein natives Diagramm fasst 25 Reihen; hier fehlen: ${names}.`,
    howToRead: {
      line: 'Die Jahre laufen von links nach rechts. Eine Linie endet oder bricht ab, wo ein Jahr keine Zahl hat; gepunktete Teile mit hohlen Punkten sind Schätzungen. Ein Ziel ist eine gestrichelte Linie ab dem Jahr, in dem es vereinbart wurde.',
      bar: 'Ein Balken je Zeile, in der Reihenfolge der Abbildung. Hohle Balken sind Schätzungen; eine Zeile ohne Balken hat keine Zahl. Das Ziel ist ein dunkler Balken in einer eigenen Zeile.',
      dumbbell:
        'Zwei Balken je Zeile: das frühere Jahr in Grau, das spätere in Farbe. Hohle Balken sind Schätzungen; wo ein Balken fehlt, gibt es keine Zahl.',
      scatter:
        'Ein Punkt je Verbündetem: die erste Größe nach rechts, die zweite nach oben. Gestrichelte Linien sind die Ziele; eine Linie führt von Jahr zu Jahr zum neuesten Punkt dessen, was hervorgehoben ist.',
      stack:
        'Die Teile ergeben zusammen die Länge eines Balkens. Ein Teil ohne Zahl trägt nichts bei, sein Balken ist also unvollständig. Das Ziel ist ein eigener dunkler Balken.',
      multiples:
        'Die kleinen Diagramme der Abbildung in einem: Hervorgehobenes ist farbig, die übrigen sind grau.',
      map: 'Die Verbündeten der Karte vom höchsten zum niedrigsten Wert, in den Farben ihrer Klassen. Eine Zeile ohne Balken hat keine Zahl.',
      ruler:
        'Ein Balken je Messweise: auf das Wievielfache der Wert des Basisjahres gewachsen ist. Der dunkle Balken ist der Faktor, nach dem gefragt ist.',
      waterfall:
        'Eine Säule je Jahr: was über null ausgegeben wurde oder darunter fehlte. Die letzten Säulen sind die Summen.',
      vintages:
        'Ein Punkt je Veröffentlichung, nach Datum geordnet: dieselbe Zahl, wie jede sie druckte. Hohle Punkte sind Schätzungen.',
      table: 'Die Zahlen der Tabelle, wie die Abbildung sie schreibt.',
    },
    heads: {
      summary: 'Zusammenfassung',
      notes: 'Anmerkungen',
      formulas: 'Berechnung',
      reading: 'So wird es gelesen',
      sources: 'Quellen',
      leftOut: 'Nicht enthalten',
    },
  },
};
