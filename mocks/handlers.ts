import type { RequestHandler } from 'msw';
import { delay, HttpResponse, http } from 'msw';
import { changeFile } from './changes';
import type { Dataset } from './dataset';
import { buildDataIndex, buildDemoDataset, findDataFile } from './dataset';
import type { Behaviour, ScenarioId } from './scenarios';
import { findScenario } from './scenarios';

/** What the pretend server has to know. */
export interface ServerOptions {
  /** Where the data files lie, a pattern of msw without a slash at its end. */
  readonly base?: string;
  /** Its files; the invented ones where none are given. */
  readonly dataset?: Dataset;
}

const demoSeed = 2026;

let demoDataset: Dataset | null = null;

/** Invented once: the same files answer in every scenario. */
function inventedDataset(): Dataset {
  demoDataset ??= buildDemoDataset(demoSeed);
  return demoDataset;
}

/** What answers the questions for data as the scenario would; a file it does not have gives 404. */
export function createHandlers(
  scenario: ScenarioId,
  options: ServerOptions = {},
): RequestHandler[] {
  const { base = '*/data/v1', dataset = inventedDataset() } = options;
  const behaviour = behaviourOf(scenario);
  const files =
    behaviour.kind === 'answers'
      ? dataset.map((file) => changeFile(file, behaviour.change))
      : dataset;

  return [
    http.get(`${base}/index.json`, () => answer(behaviour, buildDataIndex(files))),
    http.get<{ edition: string; indicator: string }>(
      `${base}/:edition/:indicator.json`,
      ({ params }) => answer(behaviour, findDataFile(files, params.edition, params.indicator)),
    ),
  ];
}

function behaviourOf(id: ScenarioId): Behaviour {
  const scenario = findScenario(id);
  if (scenario === null) throw new Error(`There is no scenario ${id}.`);
  return scenario.behaviour;
}

async function answer(behaviour: Behaviour, body: object | null): Promise<Response> {
  switch (behaviour.kind) {
    case 'answers':
      return jsonOf(body);
    case 'answers-late':
      await delay(behaviour.milliseconds);
      return jsonOf(body);
    case 'answers-nonsense':
      return jsonOf(
        body && { ...body, version: 'newest', years: 'all of them', months: 'every one' },
      );
    case 'refuses':
      return new HttpResponse(null, { status: behaviour.status });
    case 'cannot-be-reached':
      return HttpResponse.error();
    case 'stays-silent':
      await delay('infinite');
      return HttpResponse.error();
    default:
      return behaviour satisfies never;
  }
}

function jsonOf(body: object | null): Response {
  return body === null ? new HttpResponse(null, { status: 404 }) : Response.json(body);
}
