// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { layOutBars } from '../../src/charts/layout/lay-out-bars';
import { layOutLines } from '../../src/charts/layout/lay-out-lines';
import { sizeRules } from '../../src/charts/layout/size';
import { barStops, lineStops, nearestStop, type Stops } from '../../src/charts/stops';
import { plain } from '../support/words';
import { bar, barModel, line, lineModel } from './planted-charts';

function nearestGroup(stops: Stops, x: number, y: number): number {
  return nearestStop(stops, x, y).group;
}

const lines = layOutLines(
  lineModel({
    lines: [
      line('Germany', { 2020: 1.5, 2022: null, 2024: 2 }),
      line('Poland', { 2024: 3.75 }, { emphasis: 'default' }),
    ],
  }),
  sizeRules.wide,
);
const remark = { en: 'no armed forces', de: 'keine Streitkräfte' };
const bars = layOutBars(
  barModel([
    bar('POL', 4),
    bar('DEU', 2, { emphasis: 'highlighted' }),
    bar('ISL', null, { remark }),
  ]),
  sizeRules.narrow,
);

describe('the stops of lines', () => {
  const { groups, axis } = lineStops(lines);
  const { left, width } = lines.plot;

  test('are the years that have an observation, each with its lines', () => {
    expect(axis).toBe('x');
    expect(groups.map((group) => group.map(({ head, name }) => `${head} ${name}`))).toEqual([
      ['2020 Germany'],
      ['2022 Germany'],
      ['2024 Germany', '2024 Poland'],
    ]);
  });

  test('have their place and value', () => {
    expect(groups[0]?.[0]?.x).toBe(left);
    expect(groups[1]?.[0]?.x).toBe(left + width / 2);
    expect(groups[2]?.map(({ text, colour }) => [plain(text), colour])).toEqual([
      ['2.00 %', 'first'],
      ['3.75 %', 'context'],
    ]);
  });

  test('have no height where the value is missing, and say so', () => {
    expect(groups[1]?.[0]).toMatchObject({ y: null, text: 'missing', status: 'O' });
  });

  test('of context come after those compared, and the pointer finds them a little later', () => {
    const layout = layOutLines(
      lineModel({
        lines: [line('Estonia', { 2024: 3 }, { emphasis: 'muted' }), line('Germany', { 2024: 2 })],
      }),
      sizeRules.wide,
    );
    const stops = lineStops(layout);
    const [germany, estonia] = stops.groups[0] ?? [];
    expect([germany?.name, estonia?.name]).toEqual(['Germany', 'Estonia']);
    expect([germany?.aside, estonia?.aside]).toEqual([false, true]);
    const middle = ((germany?.y ?? 0) + (estonia?.y ?? 0)) / 2;
    const member = (y: number) => nearestStop(stops, estonia?.x ?? 0, y).member;
    expect(member(middle - 2)).toBe(0);
    expect(member(middle - 4)).toBe(1);
  });

  test('the pointer reads the nearest year, whatever its height', () => {
    const stops = lineStops(lines);
    expect(nearestGroup(stops, -100, 0)).toBe(0);
    expect(nearestGroup(stops, left + width * 0.26, 999)).toBe(1);
    expect(nearestGroup(stops, left + width * 0.74, 0)).toBe(1);
    expect(nearestGroup(stops, 9999, 0)).toBe(2);
  });
});

describe('the stops of bars', () => {
  const stops = barStops(bars);

  test('are the bars from the top, each alone', () => {
    expect(stops.axis).toBe('y');
    expect(stops.groups.map((group) => group.map(({ name }) => name))).toEqual([
      ['Poland'],
      ['Germany'],
      ['Iceland'],
    ]);
  });

  test('say what is remarked, and stand at the axis where there is no value', () => {
    expect(stops.groups[2]?.[0]).toMatchObject({
      remark: 'no armed forces',
      x: bars.plot.left,
      head: '2024',
    });
  });

  test('the pointer reads the bar at its height', () => {
    const row = bars.size.row;
    expect(nearestGroup(stops, 0, bars.plot.top + row * 1.4)).toBe(1);
    expect(nearestGroup(stops, 0, 9999)).toBe(2);
  });
});

test('without stops the pointer reads the first', () => {
  expect(nearestGroup({ axis: 'x', single: false, groups: [] }, 5, 5)).toBe(0);
});
