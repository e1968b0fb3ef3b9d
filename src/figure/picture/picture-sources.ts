import type { ModelSource } from '../../charts/model';
import type { Words } from '../../language/words';

/**
 * The source lines of a picture: publication, edition and cut-off of each edition. What a producer's editions share stands
 * once, so that a picture has room for the whole of its terms.
 */
export function pictureSources(
  sources: readonly ModelSource[],
  { messages: { figure } }: Words,
): readonly string[] {
  const firsts = sources.filter(
    (one, at) => sources.findIndex((other) => isAlike(one, other)) === at,
  );
  return firsts.map((first) => {
    const editions = sources.filter((one) => isAlike(one, first));
    const own = editions.some(({ formulas }) => formulas.length > 0)
      ? ` ${capital(figure.ownCalculation(first.producer))}.`
      : '';
    return `${figure.source}: ${first.producer}, ${editions
      .map(({ publication, label, cutOff }) =>
        [publication, label, ...(cutOff === null ? [] : [figure.cutOff(cutOff)])].join(', '),
      )
      .join('; ')}. ${first.terms}${own}`;
  });
}

function isAlike(one: ModelSource, other: ModelSource): boolean {
  return one.producer === other.producer && one.terms === other.terms;
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
