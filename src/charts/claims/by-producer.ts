import type { Verdict } from '../../domain/claim-result';
import type { Words } from '../../language/words';
import { producerText } from './definition-words';
import type { EvaluatedRow } from './evaluated';
import { reachedTexts } from './said/reached-texts';

/** What the claim's own rows say, producer by producer: `NATO yes, SIPRI no`; of two producers, which is what a title has room for. */
export function byProducer(rows: readonly EvaluatedRow[], words: Words): string {
  const said = reachedTexts[words.language];
  const told = new Map<string, Set<Verdict>>();
  for (const { test, verdict, aside } of rows) {
    if (aside) continue;
    const producer = producerText(test.basis, words);
    told.set(producer, (told.get(producer) ?? new Set()).add(verdict));
  }
  return [...told]
    .slice(0, 2)
    .map(([producer, verdicts]) => {
      const [verdict = 'undetermined', ...others] = verdicts;
      return `${producer} ${others.length > 0 ? said.partly : said.verdicts[verdict]}`;
    })
    .join(', ');
}
