import type { TestKind } from '../../../domain/claim';
import type { Verdict } from '../../../domain/claim-result';
import type { Language } from '../../../domain/text';

interface OverviewTexts {
  readonly definition: string;
  readonly value: Readonly<Record<TestKind, string>>;
  readonly asMuch: string;
  readonly one: (value: string) => string;
  /** Where there is but one definition. */
  readonly only: (value: string) => string;
  readonly range: (least: string, most: string) => string;
  readonly allFrom: (least: string) => string;
  readonly allTo: (most: string) => string;
  readonly subject: (names: string, windows: string, kind: TestKind) => string;
  /** `others`: definitions of other years than the subject's. */
  readonly subtitle: (subject: string, definitions: number, others: number) => string;
  /** The line at what is claimed. */
  readonly claimed: (level: string) => string;
  readonly key: string;
  readonly told: (name: string, value: string, verdict: Verdict) => string;
}

/** What is said around the bars of an overview. */
export const overviewTexts: Readonly<Record<Language, OverviewTexts>> = {
  en: {
    definition: 'Definition',
    value: {
      'grew-by': 'Factor',
      'meets-target': 'Value',
      'first-met-since': 'Years',
      'newly-met': 'Value',
      ranked: 'Value',
      'all-meet': 'Value',
      'sum-exceeds': 'Sum ÷ compared',
    },
    asMuch: 'as much',
    one: (value) => `${value} by every definition`,
    only: (value) => `${value} by this definition`,
    range: (least, most) => `From ${least} to ${most}, depending on the definition`,
    allFrom: (least) => `At least ${least}, whatever the definition`,
    allTo: (most) => `No more than ${most}, whatever the definition`,
    subject: (names, windows, kind) => {
      const what =
        kind === 'grew-by'
          ? 'spending as a multiple of the first year'
          : kind === 'sum-exceeds'
            ? 'sum as a multiple of what it is compared with'
            : 'value of the year';
      return `${names}, ${what}, ${windows}`;
    },
    subtitle: (subject, definitions, others) =>
      [
        definitions === 1 ? subject : `${subject}, by ${definitions} definitions`,
        ...(others === 0 ? [] : [`and for other years, which are named`]),
      ].join(', '),
    claimed: (level) => `${level} claimed`,
    key: 'In blue: the claim holds by this definition. Pale bars with an edge rest on estimates.',
    told: (name, value, verdict) => `${name}: ${value}, ${verdict}.`,
  },
  de: {
    definition: 'Definition',
    value: {
      'grew-by': 'Faktor',
      'meets-target': 'Wert',
      'first-met-since': 'Jahre',
      'newly-met': 'Wert',
      ranked: 'Wert',
      'all-meet': 'Wert',
      'sum-exceeds': 'Summe ÷ Vergleich',
    },
    asMuch: 'ebenso viel',
    one: (value) => `${value} nach jeder Definition`,
    only: (value) => `${value} nach dieser Definition`,
    range: (least, most) => `Von ${least} bis ${most}, je nach Definition`,
    allFrom: (least) => `Mindestens ${least}, nach jeder Definition`,
    allTo: (most) => `Höchstens ${most}, nach jeder Definition`,
    subject: (names, windows, kind) => {
      const what =
        kind === 'grew-by'
          ? 'Ausgaben als Vielfaches des ersten Jahres'
          : kind === 'sum-exceeds'
            ? 'Summe als Vielfaches des Vergleichswerts'
            : 'Wert des Jahres';
      return `${names}, ${what}, ${windows}`;
    },
    subtitle: (subject, definitions, others) =>
      [
        definitions === 1 ? subject : `${subject}, nach ${definitions} Definitionen`,
        ...(others === 0 ? [] : [`dazu andere Jahre, die genannt sind`]),
      ].join(', '),
    claimed: (level) => `behauptet: ${level}`,
    key: 'Blau: Die Aussage stimmt nach dieser Definition. Helle Balken mit Rand beruhen auf Schätzungen.',
    told: (name, value, verdict) =>
      `${name}: ${value}, ${{ supported: 'gestützt', contradicted: 'widerlegt', undetermined: 'offen' }[verdict]}.`,
  },
};
