import { scatterPair } from '../../catalogue/explore';
import { boardOpening } from '../../catalogue/target-board';
import type { Language } from '../../domain/text';
import { drawScatter } from '../explore/content/scatter-content';
import { resolve } from '../explore/resolved';
import { type ExploreState, exploreDefaults } from '../explore/state';
import { sizeRules } from '../layout/size';
import type { ChartSpec } from '../spec';
import { boardRequests } from './board-requests';
import { isShareOfGdp } from './moneys';
import { hasQuadrant, type TargetsState, targetsDefaults } from './state';

const id = 'target-quadrant';

/** The share of GDP against the equipment share, parted by the state's target across (2 % where it is about equipment) and 20 % up. */
export function quadrantSpec(state: TargetsState): ChartSpec {
  const explored = exploredState(state);
  const { target, edition, year, members } = state;
  const usual = targetsDefaults;
  const acrossTarget = isShareOfGdp(target) ? target : scatterPair.acrossTarget;
  const levels = { acrossTarget, upTarget: scatterPair.upTarget, members };
  return {
    id,
    form: 'scatter',
    controls: {},
    defaults: { year, base: year, target: acrossTarget },
    varied:
      acrossTarget !== usual.target ||
      edition !== usual.edition ||
      year !== usual.year ||
      members !== usual.members,
    sizes: sizeRules,
    requests: () => boardRequests(state),
    chart: (data, _, words) => {
      if (!hasQuadrant(edition)) return null;
      const chart = drawScatter(data, resolve(explored), words, levels);
      return chart === null ? null : { ...chart, model: { ...chart.model, chart: id } };
    },
    neutralTitle: (language) => neutralTitles[language],
  };
}

/** The same as a view of the explorer, so that it can be opened there. */
export function exploredState({ edition, year }: TargetsState): ExploreState {
  return {
    ...exploreDefaults,
    measure: scatterPair.across,
    edition,
    entities: boardOpening.highlighted,
    form: 'scatter',
    year,
  };
}

const neutralTitles: Readonly<Record<Language, string>> = {
  en: 'Share of GDP and share of equipment',
  de: 'Anteil am BIP und Anteil der Ausrüstung',
};
