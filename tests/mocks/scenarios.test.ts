import * as v from 'valibot';
import { expect, test } from 'vitest';
import { changeFile } from '../../mocks/changes';
import { buildDemoDataset, findFile } from '../../mocks/dataset';
import { readScenarioChoice } from '../../mocks/scenario-choice';
import { findScenario, scenarios } from '../../mocks/scenarios';
import { monthlyFileSchema, seriesFileSchema } from '../../src/data/schema';
import { fc } from '../support/properties';

const ids = scenarios.map(({ id }) => id);
const noStorage = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

test('there are nine scenarios, each with a name of its own in both languages', () => {
  expect(ids).toEqual([
    'normal',
    'slow',
    'offline',
    'serverError',
    'malformed',
    'oneEntityMissing',
    'noData',
    'revisedEdition',
    'neverAnswers',
  ]);
  expect(new Set(scenarios.map(({ name }) => name.en)).size).toBe(ids.length);
  expect(new Set(scenarios.map(({ name }) => name.de)).size).toBe(ids.length);
});

test('whatever a scenario changes, the files still fit the schema', () => {
  const changes = ['none', 'one-entity-missing', 'no-data', 'revised'] as const;
  for (const file of buildDemoDataset(1)) {
    const schema = 'months' in file ? monthlyFileSchema : seriesFileSchema;
    for (const change of changes) {
      expect(v.is(schema, changeFile(file, change)), change).toBe(true);
    }
  }
});

test('a change leaves the file it was given as it was', () => {
  const dataset = buildDemoDataset(1);
  for (const file of dataset) changeFile(file, 'revised');
  expect(dataset).toEqual(buildDemoDataset(1));
});

test('a revision raises expenditure of the two newest years and what is formed of it, and nothing else', () => {
  const dataset = buildDemoDataset(1);
  const newest = (indicator: string) => {
    const file = findFile(dataset, 'nato-2026-07', indicator);
    if (file === null) throw new Error(`no ${indicator}`);
    const last = (one: typeof file) => one.entities.DEU?.values.slice(-3) ?? [];
    return { before: last(file), after: last(changeFile(file, 'revised')) };
  };
  for (const indicator of [
    'gdp-usd-2021',
    'military-personnel',
    'equipment-share',
    'other-share',
  ]) {
    const { before, after } = newest(indicator);
    expect(after, indicator).toEqual(before);
  }
  const money = newest('expenditure-usd-2021');
  const [kept = 0, first = 0, last = 0] = money.before.map((value) => value ?? 0);
  expect(money.after).toEqual([kept, Math.round(first * 1.03), Math.round(last * 1.03)]);
  // The first raised year grew by more; the last by as much as before, since both were raised alike.
  const change = newest('real-change');
  expect(change.after[1]).toBeCloseTo((100 * first * 1.03) / kept - 100, 1);
  expect(change.after[2]).toBe(change.before[2]);
});

test('the address names the scenario, and the visit remembers it', () => {
  sessionStorage.clear();
  expect(readScenarioChoice('')).toEqual({ scenario: 'normal', invalid: null });
  expect(readScenarioChoice('?scenario=slow')).toEqual({ scenario: 'slow', invalid: null });
  expect(readScenarioChoice('?year=2024')).toEqual({ scenario: 'slow', invalid: null });
  expect(readScenarioChoice('?scenario=normal')).toEqual({ scenario: 'normal', invalid: null });
  expect(readScenarioChoice('')).toEqual({ scenario: 'normal', invalid: null });
});

test('an unknown scenario is reported, and the normal one takes its place', () => {
  sessionStorage.clear();
  const choice = readScenarioChoice('?scenario=solw');
  expect(choice).toEqual({ scenario: 'normal', invalid: 'solw' });
  expect(readScenarioChoice('')).toEqual({ scenario: 'normal', invalid: null });
});

test('a scenario is chosen also where nothing can be remembered', () => {
  const choice = readScenarioChoice('?scenario=offline', noStorage);
  expect(choice).toEqual({ scenario: 'offline', invalid: null });
  expect(readScenarioChoice('', noStorage)).toEqual({ scenario: 'normal', invalid: null });
});

test('no name but a scenario’s own finds one', () => {
  const names = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', ''));
  fc.assert(
    fc.property(names, (name) => {
      const known = ids.some((id) => id === name);
      expect(findScenario(name) !== null).toBe(known);
      const search = `?${new URLSearchParams({ scenario: name })}`;
      expect(readScenarioChoice(search, noStorage).invalid).toBe(known ? null : name);
    }),
  );
});
