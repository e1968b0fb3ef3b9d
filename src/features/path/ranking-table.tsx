import type { EntityId } from '../../catalogue/entities';
import { pathDefaults } from '../../catalogue/path';
import { fanOf } from '../../charts/path/path-lines';
import { currencyOf } from '../../charts/path/path-money';
import { type PathState, pathEntities } from '../../charts/path/path-state';
import { setPercent } from '../../charts/path/path-words';
import type { RankedPlan, Ranking } from '../../charts/path/ranking';
import type { Entity } from '../../domain/entity';
import type { NoPath } from '../../domain/path/plan';
import { moneyIn } from '../../domain/path/values';
import { isEstimate } from '../../domain/status';
import { TableRegion } from '../../figure/table-region';
import type { PathMessages } from '../../language/path/path-messages';
import { useWords } from '../../language/words-context';

interface Props {
  readonly ranking: Ranking;
  readonly state: PathState;
  readonly messages: PathMessages;
  readonly onEntity: (entity: EntityId) => void;
}

/** What the target takes of every ally: the hardest road first, then who has arrived, then who has no figures. */
export function RankingTable(props: Props) {
  const { ranking, state, messages } = props;
  const words = useWords();
  const said = messages.ranking;
  const plans = [...ranking.climbing, ...ranking.holding];
  const year = Math.max(...plans.map(({ plan }) => plan.start.year));
  if (plans.length === 0) return null;
  const caption = said.caption(setPercent(state.target, words), state.by);
  return (
    <>
      <TableRegion caption={caption} className="path-table">
        <thead>
          <tr>
            <th scope="col">{said.ally}</th>
            <th scope="col">{said.rank}</th>
            <th scope="col">{said.share(year)}</th>
            <th scope="col">{said.toGo}</th>
            <th scope="col">{said.nominal}</th>
            <th scope="col">{said.fan(pathDefaults.fan)}</th>
            <th scope="col">{said.real}</th>
            <th scope="col">{said.from(year)}</th>
            <th scope="col">{said.to(state.by)}</th>
          </tr>
        </thead>
        <tbody>
          {ranking.climbing.map((one, at) => (
            <PlanCells key={one.entity.id} {...props} one={one} rank={at + 1} />
          ))}
          {ranking.holding.map((one) => (
            <PlanCells key={one.entity.id} {...props} one={one} rank={null} />
          ))}
          {ranking.without.map(({ entity, why }) => (
            <tr key={entity.id}>
              <AllyHead {...props} entity={entity} />
              <td colSpan={8} className="path-none">
                {whyText(why, messages)}
              </td>
            </tr>
          ))}
        </tbody>
      </TableRegion>
      <p className="figure-note">{said.note}</p>
    </>
  );
}

/** `rank` null: the target is met, so there is no race to be in. */
function PlanCells(props: Props & { readonly one: RankedPlan; readonly rank: number | null }) {
  const { one, rank, state, messages } = props;
  const { format } = useWords();
  const { entity, plan } = one;
  const { start, growth, aim } = plan;
  const fan = fanOf(plan);
  const end = moneyIn(plan, 'constant', aim.by);
  const money = (amount: number | null) =>
    amount === null ? '–' : format.money(amount, currencyOf(entity.id, state.money));
  return (
    <tr data-chosen={entity.id === state.entity} data-met={rank === null}>
      <AllyHead {...props} entity={entity} />
      <td>{rank ?? `✓ ${messages.ranking.met}`}</td>
      <td>
        {format.number(start.share, 2)}
        {isEstimate(start.status) ? (
          <abbr className="path-e" title={messages.estimate}>
            e
          </abbr>
        ) : null}
      </td>
      <td>{rank === null ? '–' : format.number(plan.end - start.share, 2)}</td>
      <td>{format.number(growth.nominal, 1)}</td>
      <td>
        {fan === null
          ? '–'
          : [fan.slower, fan.faster]
              .map((other) => format.number(other.growth.nominal, 1))
              .join(' – ')}
      </td>
      <td>{format.number(growth.real, 1)}</td>
      <td>{money(start.money)}</td>
      <td>{money(end)}</td>
    </tr>
  );
}

/** The ally as a way to its own path. */
function AllyHead({ entity, state, messages, onEntity }: Props & { readonly entity: Entity }) {
  const { say } = useWords();
  const name = say(entity.name);
  const id = pathEntities.find((one) => one === entity.id);
  const isChosen = entity.id === state.entity;
  return (
    <th scope="row">
      {isChosen || id === undefined ? (
        name
      ) : (
        <button
          type="button"
          aria-label={messages.ranking.choose(name)}
          onClick={() => onEntity(id)}
        >
          {name}
        </button>
      )}
    </th>
  );
}

function whyText(why: NoPath, { ranking }: PathMessages): string {
  switch (why) {
    case 'no-armed-forces':
      return ranking.noForces;
    case 'no-figures':
      return ranking.noFigures;
    case 'nothing-spent':
    case 'no-years':
    case 'no-economy':
      return ranking.undetermined;
    default:
      return why satisfies never;
  }
}
