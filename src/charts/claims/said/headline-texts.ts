import type { SourceId } from '../../../catalogue/sources';
import type { Verdict } from '../../../domain/claim-result';
import type { Language } from '../../../domain/text';
import type { Prices } from '../test-aspects';

type Decided = Exclude<Verdict, 'undetermined'>;

interface HeadlineTexts {
  readonly nothing: string;
  /** `value`: the result where there is one row. */
  readonly all: (verdict: Decided, rows: number, value: string | null) => string;
  readonly mixed: (supported: number, contradicted: number) => string;
  readonly aspect: (supported: readonly string[], contradicted: readonly string[]) => string;
  /** The results on both sides: `in current prices ×2.06 to ×2.15`, a part for each value of what decides. */
  readonly results: (parts: readonly string[]) => string;
  readonly range: (where: string, least: string, most: string) => string;
  readonly exceptions: (definitions: readonly string[]) => string;
  readonly open: (definitions: readonly string[]) => string;
  readonly closest: (definition: string, margin: string) => string;
  readonly otherWindow: (
    definition: string,
    window: string,
    value: string,
    verdict: Decided,
    estimated: boolean,
  ) => string;
  readonly prices: Readonly<Record<Prices, string>>;
  readonly sources: Readonly<Record<SourceId, string>>;
  readonly counted: (what: string) => string;
  readonly group: (group: string) => string;
  readonly edition: (edition: string) => string;
  readonly window: (window: string) => string;
  readonly target: (level: string) => string;
}

/** The sentences a grid is summed up in. */
export const headlineTexts: Readonly<Record<Language, HeadlineTexts>> = {
  en: {
    nothing: 'The figures do not decide it.',
    all: (verdict, rows, value) => {
      const told = value === null ? '.' : `: ${value}.`;
      if (rows === 1) return `It ${verdict === 'supported' ? 'holds' : 'does not hold'}${told}`;
      return verdict === 'supported'
        ? `It holds under all ${rows} definitions.`
        : `It holds under none of the ${rows} definitions.`;
    },
    mixed: (supported, contradicted) =>
      `It holds under ${supported} of ${supported + contradicted} definitions; no single difference between them decides.`,
    aspect: (supported, contradicted) =>
      `It holds ${listed(supported, 'and')}, but not ${listed(contradicted, 'or')}.`,
    results: (parts) => `${capital(parts.join('; '))}.`,
    range: (where, least, most) => `${where} ${least === most ? least : `${least} to ${most}`}`,
    exceptions: (definitions) =>
      `${definitions.length === 1 ? 'One definition does' : `${definitions.length} definitions do`} not follow this: ${definitions.join('; ')}.`,
    open: (definitions) => `Undetermined: ${definitions.join('; ')}.`,
    closest: (definition, margin) => `A close call (${definition}): ${margin}.`,
    otherWindow: (definition, window, value, verdict, estimated) =>
      `For ${window} it ${verdict === 'supported' ? 'does hold' : 'does not hold'}: ${value} (${definition}${estimated ? '; estimate' : ''}).`,
    prices: {
      current: 'in current prices',
      real: 'in real terms',
      share: 'as a share of GDP',
      none: 'in this measure',
    },
    sources: {
      nato: 'by NATO’s figures',
      sipri: 'by SIPRI’s figures',
      kiel: 'by the Kiel Institute’s figures',
      bund: 'by the federal budget',
      'house-of-commons': 'by the House of Commons’ table',
      'world-bank': 'by the World Bank’s figures',
    },
    counted: (what) => `for ${what}`,
    group: (group) => `among ${group}`,
    edition: (edition) => `by ${edition}`,
    window: (window) => `for ${window}`,
    target: (level) => `measured against ${level}`,
  },
  de: {
    nothing: 'Die Zahlen entscheiden es nicht.',
    all: (verdict, rows, value) => {
      const told = value === null ? '.' : `: ${value}.`;
      if (rows === 1) return `Es stimmt${verdict === 'supported' ? '' : ' nicht'}${told}`;
      return verdict === 'supported'
        ? `Es stimmt nach allen ${rows} Definitionen.`
        : `Es stimmt nach keiner der ${rows} Definitionen.`;
    },
    mixed: (supported, contradicted) =>
      `Es stimmt nach ${supported} von ${supported + contradicted} Definitionen; kein einzelner Unterschied zwischen ihnen entscheidet.`,
    aspect: (supported, contradicted) =>
      `Es stimmt ${listed(supported, 'und')}, aber nicht ${listed(contradicted, 'und nicht')}.`,
    results: (parts) => `${capital(parts.join('; '))}.`,
    range: (where, least, most) => `${where} ${least === most ? least : `${least} bis ${most}`}`,
    exceptions: (definitions) =>
      `${definitions.length === 1 ? 'Eine Definition folgt' : `${definitions.length} Definitionen folgen`} dem nicht: ${definitions.join('; ')}.`,
    open: (definitions) => `Offen: ${definitions.join('; ')}.`,
    closest: (definition, margin) => `Knapp (${definition}): ${margin}.`,
    otherWindow: (definition, window, value, verdict, estimated) =>
      `Für ${window} stimmt es ${verdict === 'supported' ? 'doch' : 'nicht'}: ${value} (${definition}${estimated ? '; Schätzung' : ''}).`,
    prices: {
      current: 'in jeweiligen Preisen',
      real: 'real',
      share: 'als Anteil am BIP',
      none: 'in diesem Maß',
    },
    sources: {
      nato: 'nach den Zahlen der NATO',
      sipri: 'nach den Zahlen von SIPRI',
      kiel: 'nach den Zahlen des Kiel Instituts',
      bund: 'nach dem Bundeshaushalt',
      'house-of-commons': 'nach der Tabelle des Unterhauses',
      'world-bank': 'nach den Zahlen der Weltbank',
    },
    counted: (what) => `für ${what}`,
    group: (group) => `im Kreis „${group}“`,
    edition: (edition) => `nach ${edition}`,
    window: (window) => `für ${window}`,
    target: (level) => `gemessen an ${level}`,
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `a, b or c`. */
function listed(all: readonly string[], last: string): string {
  const [end, ...others] = all.toReversed();
  if (end === undefined) return '';
  return others.length === 0 ? end : `${others.toReversed().join(', ')} ${last} ${end}`;
}
