import type { Language } from '../../domain/text';
import { sizeRules } from '../layout/size';
import type { ChartSpec } from '../spec';
import { boardRequests } from './board-requests';
import { drawCounts } from './counts-chart';
import { type TargetsState, targetsDefaults } from './state';

const id = 'target-counts';

/** The count of allies over the line by year, for a state of the targets' page. */
export function countsSpec(state: TargetsState): ChartSpec {
  const { target, edition, year, members } = state;
  const usual = targetsDefaults;
  return {
    id,
    form: 'stack',
    controls: {},
    defaults: { year, base: year, target },
    varied:
      target !== usual.target ||
      edition !== usual.edition ||
      year !== usual.year ||
      members !== usual.members,
    sizes: sizeRules,
    requests: () => boardRequests(state),
    chart: (data, _, words) => drawCounts(data, state, id, words),
    neutralTitle: (language) => neutralTitles[language],
  };
}

const neutralTitles: Readonly<Record<Language, string>> = {
  en: 'Allies over the line by year',
  de: 'Verbündete über der Linie nach Jahren',
};
