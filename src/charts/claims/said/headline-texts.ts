import type { SourceId } from '../../../catalogue/sources';
import type { Verdict } from '../../../domain/claim-result';
import type { Language } from '../../../domain/text';
import type { Prices } from '../test-aspects';

type Decided = Exclude<Verdict, 'undetermined'>;

interface HeadlineTexts {
  readonly nothing: string;
  /** `open`: rows that decide nothing. `value`: the result where there is one row. */
  readonly all: (verdict: Decided, rows: number, open: number, value: string | null) => string;
  readonly mixed: (supported: number, contradicted: number) => string;
  /** `splits`: what is said of values of which neither holds. */
  readonly aspect: (
    supported: readonly string[],
    contradicted: readonly string[],
    splits: readonly string[],
  ) => string;
  /** Of a part of the definitions, what parts them: `in real terms it holds by NATO’s figures, but not by SIPRI’s`. */
  readonly split: (
    where: string,
    supported: readonly string[],
    contradicted: readonly string[],
  ) => string;
  /** Of a part of the definitions that nothing parts: how many stand on either side. */
  readonly divided: (where: string, each: number) => string;
  /** The results on both sides: `in current prices ×2.06 to ×2.15`, a part for each value of what decides. */
  readonly results: (parts: readonly string[]) => string;
  readonly range: (where: string, least: string, most: string) => string;
  readonly exceptions: (definitions: readonly string[]) => string;
  /** `why`: a sentence, or empty. */
  readonly open: (definitions: readonly string[], why: string) => string;
  readonly closest: (definition: string, margin: string, estimated: boolean) => string;
  readonly otherWindow: (
    definition: string,
    window: string,
    value: string,
    verdict: Decided,
    estimated: boolean,
  ) => string;
  readonly prices: Readonly<Record<Prices, string>>;
  readonly sources: Readonly<Record<SourceId, string>>;
  /** Of figures that say nothing of the years before: those are known from elsewhere. */
  readonly withOlder: (source: string) => string;
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
    all: (verdict, rows, open, value) => {
      const it = `It ${verdict === 'supported' ? 'holds' : 'does not hold'}`;
      if (rows === 1 && open === 0) return value === null ? `${it}.` : `${it}: ${value}.`;
      const left =
        open === 0 ? '' : ` that decide; ${open} ${open === 1 ? 'is' : 'are'} undetermined`;
      if (rows === 1)
        return `${it} under the one definition that decides; ${open} ${open === 1 ? 'is' : 'are'} undetermined.`;
      return verdict === 'supported'
        ? `It holds under ${ofTwo(rows, 'both', `all ${rows}`)} definitions${left}.`
        : `It holds under ${ofTwo(rows, 'neither', 'none')} of the ${rows} definitions${left}.`;
    },
    mixed: (supported, contradicted) =>
      `It holds under ${supported} of ${supported + contradicted} definitions; no single difference between them decides.`,
    aspect: (supported, contradicted, splits) => {
      const but = contradicted.length === 0 ? '' : `, but not ${listed(contradicted, 'or')}`;
      const first =
        supported.length === 0
          ? `It does not hold ${listed(contradicted, 'or')}`
          : `It holds ${listed(supported, 'and')}${but}`;
      return `${[first, ...splits].join('; ')}.`;
    },
    split: (where, supported, contradicted) =>
      `${where} it holds ${listed(supported, 'and')}, but not ${listed(contradicted, 'or')}`,
    divided: (where, each) => `${where} the definitions are divided, ${each} to ${each}`,
    results: (parts) => `${capital(parts.join('; '))}.`,
    range: (where, least, most) => `${where} ${least === most ? least : `${least} to ${most}`}`,
    exceptions: (definitions) =>
      `${definitions.length === 1 ? 'One definition does' : `${definitions.length} definitions do`} not follow this: ${definitions.join('; ')}.`,
    open: (definitions, why) =>
      why === ''
        ? `Undetermined: ${definitions.join('; ')}.`
        : `Undetermined (${definitions.join('; ')}): ${why}`,
    closest: (definition, margin, estimated) =>
      `A close call (${definition}): ${margin}${estimated ? ', on an estimate' : ''}.`,
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
    withOlder: (source) => `${source} with older sources for the years before`,
    counted: (what) => `for ${what}`,
    group: (group) => `among ${group}`,
    edition: (edition) => `by ${edition}`,
    window: (window) => `for ${window}`,
    target: (level) => `measured against ${level}`,
  },
  de: {
    nothing: 'Die Zahlen entscheiden es nicht.',
    all: (verdict, rows, open, value) => {
      const it = `Es stimmt${verdict === 'supported' ? '' : ' nicht'}`;
      if (rows === 1 && open === 0) return value === null ? `${it}.` : `${it}: ${value}.`;
      const left = `; ${open} ${open === 1 ? 'bleibt' : 'bleiben'} offen`;
      if (rows === 1) return `${it} nach der einen Definition, die entscheidet${left}.`;
      const which = open === 0 ? '' : `, die entscheiden${left}`;
      return verdict === 'supported'
        ? `Es stimmt nach ${ofTwo(rows, 'beiden', `allen ${rows}`)} Definitionen${which}.`
        : `Es stimmt nach keiner der ${ofTwo(rows, 'beiden', `${rows}`)} Definitionen${which}.`;
    },
    mixed: (supported, contradicted) =>
      `Es stimmt nach ${supported} von ${supported + contradicted} Definitionen; kein einzelner Unterschied zwischen ihnen entscheidet.`,
    aspect: (supported, contradicted, splits) => {
      const but =
        contradicted.length === 0 ? '' : `, aber nicht ${listed(contradicted, 'und nicht')}`;
      const first =
        supported.length === 0
          ? `Es stimmt nicht ${listed(contradicted, 'und nicht')}`
          : `Es stimmt ${listed(supported, 'und')}${but}`;
      return `${[first, ...splits].join('; ')}.`;
    },
    split: (where, supported, contradicted) =>
      `${where} stimmt es ${listed(supported, 'und')}, aber nicht ${listed(contradicted, 'und nicht')}`,
    divided: (where, each) => `${where} stehen die Definitionen ${each} zu ${each}`,
    results: (parts) => `${capital(parts.join('; '))}.`,
    range: (where, least, most) => `${where} ${least === most ? least : `${least} bis ${most}`}`,
    exceptions: (definitions) =>
      `${definitions.length === 1 ? 'Eine Definition folgt' : `${definitions.length} Definitionen folgen`} dem nicht: ${definitions.join('; ')}.`,
    open: (definitions, why) =>
      why === ''
        ? `Offen: ${definitions.join('; ')}.`
        : `Offen (${definitions.join('; ')}): ${why}`,
    closest: (definition, margin, estimated) =>
      `Knapp (${definition}): ${margin}${estimated ? ', auf einer Schätzung' : ''}.`,
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
    withOlder: (source) => `${source} mit älteren Quellen für die Jahre davor`,
    counted: (what) => `für ${what}`,
    group: (group) => `im Kreis „${group}“`,
    edition: (edition) => `nach ${edition}`,
    window: (window) => `für ${window}`,
    target: (level) => `gemessen an ${level}`,
  },
};

/** Two of something have a word of their own. */
function ofTwo(count: number, two: string, more: string): string {
  return count === 2 ? two : more;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `a, b or c`. */
function listed(all: readonly string[], last: string): string {
  const [end, ...others] = all.toReversed();
  if (end === undefined) return '';
  return others.length === 0 ? end : `${others.toReversed().join(', ')} ${last} ${end}`;
}
