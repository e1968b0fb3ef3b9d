import type { GridMessages } from './claims-messages';

/** The words of a verdict grid. */
export const grid: GridMessages = {
  title: 'One row a definition',
  caption: (sentence) => `Verdicts by definition: ${sentence}`,
  definition: 'What is counted',
  verdict: 'Verdict',
  result: 'Result',
  margin: 'Margin',
  figures: 'Figures used',
  prices: 'Prices',
  source: 'Source, edition',
  window: 'Years',
  chart: 'To be seen',
  aside: 'Other years or readings, for comparison',
  explore: 'Open in the explorer',
  draw: 'Draw above',
  drawn: 'Drawn above',
  table: 'Figures (CSV)',
  none: 'none',
  stated: 'as stated in the source',
  why: (why, name) => {
    switch (why.kind) {
      case 'figures':
        return null;
      case 'last-met':
        return `Last met before in ${why.year}.`;
      case 'rounding':
        return 'Only the rounding of the published figures decides.';
      case 'no-series':
        return `There are no figures of ${name(why.entity)} by this definition.`;
      case 'outside':
        return `${why.year} is outside the years of this edition, ${why.from} to ${why.to}.`;
      case 'no-value':
        return `There is no figure of ${name(why.entity)} for ${why.year} in this edition.`;
      case 'no-armed-forces':
        return `${name(why.entity)} has no armed forces: nothing can be tested.`;
      case 'not-yet-an-ally':
        return `${name(why.entity)} has been an ally only since ${why.joined}; the target did not apply before.`;
      case 'reversed':
        return 'The window ends before it begins: the first year has to be before the last.';
      case 'base-not-positive':
        return `The value of ${why.year} is zero or less: growth from there is no factor.`;
      case 'not-positive':
        return 'The number asked for has to be above zero.';
      case 'earlier-unknown':
        return `Nothing is known by this definition of the years before ${why.from}.`;
      case 'not-in-group':
        return `${name(why.entity)} is not in this group in that year.`;
      case 'alone':
        return 'Nobody else has a figure to be ranked with.';
      case 'currencies':
        return 'The figures are in different currencies and cannot be set against one another.';
      case 'not-additive':
        return 'Shares and rates cannot be added up.';
      case 'overlap':
        return 'What the sum is compared with is part of the sum.';
      case 'nobody':
        return 'Nobody is chosen, or nobody has a figure.';
      case 'incomplete':
        return 'Some have no figure; all others reach it.';
      default:
        return why satisfies never;
    }
  },
  caveat: (caveat, names, years, percent) => {
    switch (caveat.kind) {
      case 'printed-as':
        return `Printed as ${percent(caveat.printed, 2)}, unrounded ${percent(caveat.value, 4)}, which is what is tested.`;
      case 'break':
        return `The series breaks in ${years(caveat.years)}: the change is not of one definition.`;
      case 'gap':
        return `No figure for ${years(caveat.years)}; the figures before and after are below.`;
      case 'nearly-met':
        return `In ${caveat.year} it was met within rounding.`;
      case 'open':
        return `Within rounding: ${names(caveat.entities)}.`;
      case 'missing':
        return `Without a figure: ${names(caveat.entities)}.`;
      default:
        return caveat satisfies never;
    }
  },
};
