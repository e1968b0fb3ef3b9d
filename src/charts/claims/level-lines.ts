import type { CatalogueBasis } from '../../catalogue/claim-row';
import type { KnownFigures, TestFacts } from '../../domain/claim-figures';
import type { Words } from '../../language/words';
import type { LineRow } from '../content';
import { shortSourceText, sourceText } from './definition-words';

/** A definition of an entity. */
export interface Lined {
  readonly basis: CatalogueBasis;
  readonly entity: string;
}

/** A line for each definition once, in colour for the first ones; `older` are those that only look back. */
export function levelLines(
  own: readonly Lined[],
  older: readonly Lined[],
  facts: TestFacts,
  words: Words,
): readonly LineRow[] {
  const ofOwn = new Set(own.map(keyOf));
  const all = new Map([...own, ...older].map((one) => [keyOf(one), one] as const));
  return [...all].flatMap(([key, { basis, entity }]): LineRow[] => {
    const known = facts.figures(basis, entity);
    if (known === null || known.figures.length === 0) return [];
    const label = sourceText(basis, words);
    const short = shortSourceText(basis, words);
    const isOwn = ofOwn.has(key);
    return [
      {
        series: known.series,
        label: { en: label, de: label },
        short: { en: short, de: short },
        emphasis: isOwn ? 'highlighted' : isNamed(basis, known) ? 'default' : 'muted',
        compared: true,
      },
    ];
  });
}

function keyOf({ basis, entity }: Lined): string {
  return `${JSON.stringify(basis)} ${entity}`;
}

/** Whether a line that only looks back has its name beside it: values that were published one by one, where there are several. */
function isNamed(basis: CatalogueBasis, { figures }: KnownFigures): boolean {
  return basis.kind === 'printed' && figures.length > 1;
}
