import { beforeAll, describe, expect, test } from 'vitest';
import { slideContent } from '../../../src/figure/pptx/slide-content';
import type { SlidePanel } from '../../../src/figure/pptx/slide-types';
import { pptxViews } from '../../exports/pptx-views';
import {
  cellsIn,
  madePptx,
  parsed,
  type ReadChart,
  type ReadPptx,
  slideOf,
} from '../../support/pptx';
import { english, german } from '../../support/words';

/** What a series of a chart's part has in its cache, by tag. */
function cached(series: Element, tag: string) {
  const holder = series.getElementsByTagName(tag)[0];
  const points = new Map(
    [...(holder?.getElementsByTagName('c:pt') ?? [])].map((point) => [
      Number(point.getAttribute('idx')),
      point.textContent ?? '',
    ]),
  );
  return {
    cells: cellsIn(holder?.getElementsByTagName('c:f')[0]?.textContent ?? ''),
    points,
    count: Number(holder?.getElementsByTagName('c:ptCount')[0]?.getAttribute('val')),
  };
}

/** The values of every series of a chart: of a scatter chart first across, then upwards. */
function valuesOf(panel: Exclude<SlidePanel, { kind: 'table' }>) {
  return panel.kind === 'scatter'
    ? panel.series.map(({ marks }) => ({
        'c:xVal': marks.map(({ across }) => across),
        'c:yVal': marks.map(({ up }) => up),
      }))
    : panel.series.map(({ points }) => ({ 'c:val': points.map(({ value }) => value) }));
}

function expectNumbers(panel: Exclude<SlidePanel, { kind: 'table' }>, { xml, cells }: ReadChart) {
  const series = [...xml.getElementsByTagName('c:ser')];
  expect(series.length).toBe(panel.series.length);
  expect(series.length).toBeLessThanOrEqual(25);
  valuesOf(panel).forEach((expected, at) => {
    for (const [tag, values] of Object.entries(expected)) {
      const element = series[at];
      if (element === undefined) throw new Error('A series is not there.');
      const found = cached(element, tag);
      expect(found.count).toBe(values.length);
      expect(found.cells).toHaveLength(values.length);
      values.forEach((value, row) => {
        const cell = cells.get(found.cells[row] ?? '');
        const point = found.points.get(row);
        expect(point === undefined ? null : Number(point)).toBe(value);
        expect(cell ?? null).toBe(value);
      });
    }
  });
}

describe.each([english, german])('a presentation in $language', (words) => {
  test.each(pptxViews.map((view) => ({ ...view, name: `${view.chart} ${view.query}` })))(
    'of $name has native charts whose numbers are the figure’s',
    async (view) => {
      const slide = await slideOf(view, words);
      const { model } = slide.chart;
      const file = await madePptx([slide], words);
      const { panels } = slideContent(model, words);
      const charted = panels.filter((panel) => panel.kind !== 'table');
      expect(file.charts).toHaveLength(charted.length);
      charted.forEach((panel, at) => {
        const chart = file.charts[at];
        if (chart === undefined) throw new Error('A chart is not there.');
        const plot = chart.xml.getElementsByTagName('c:plotArea')[0];
        const kinds = [...(plot?.children ?? [])].filter(({ tagName }) => /Chart$/.test(tagName));
        expect(kinds, 'a chart of one kind, no combination').toHaveLength(1);
        expectNumbers(panel, chart);
      });
      const drawn = parsed(file.part('ppt/slides/slide1.xml'));
      const frames = [...drawn.getElementsByTagName('p:graphicFrame')];
      expect(frames).toHaveLength(panels.length);
      for (const frame of frames) {
        const description = frame.getElementsByTagName('p:cNvPr')[0]?.getAttribute('descr');
        expect(description).toBe(`${model.title}. ${model.summary}`);
      }
      expect(drawn.documentElement.textContent).toContain(model.title);
      expect(drawn.documentElement.textContent).toContain(words.messages.figure.source);
    },
  );
});

describe('a presentation of two figures', () => {
  const views = [
    { chart: 'germany-share-of-gdp', query: '' },
    { chart: 'explore', query: '' },
  ] as const;
  let file: ReadPptx;

  beforeAll(async () => {
    const [first, second] = await Promise.all(views.map((view) => slideOf(view, english)));
    if (first === undefined || second === undefined) throw new Error('A slide is not there.');
    file = await madePptx(
      [{ ...first, caption: 'What we saw', notes: 'Speak slowly.\nSmile & go on.' }, second],
      english,
    );
  });

  test('has a slide of 16:9 each', () => {
    const size = parsed(file.part('ppt/presentation.xml')).getElementsByTagName('p:sldSz')[0];
    const [width, height] = [size?.getAttribute('cx'), size?.getAttribute('cy')].map(Number);
    expect(width).toBe(12_192_000);
    expect(height).toBe(6_858_000);
    expect(file.paths.filter((path) => /^ppt\/slides\/[^/]+\.xml$/.test(path))).toHaveLength(2);
  });

  test('has its parts in the order of the schema', () => {
    const order = [...parsed(file.part('ppt/presentation.xml')).documentElement.children];
    expect(order.map(({ localName }) => localName).slice(0, 4)).toEqual([
      'sldMasterIdLst',
      'notesMasterIdLst',
      'sldIdLst',
      'sldSz',
    ]);
    const slide = parsed(file.part('ppt/slides/slide1.xml'));
    for (const { previousElementSibling } of slide.getElementsByTagName('a:pPr')) {
      expect(previousElementSibling).toBeNull();
    }
    const ids = [...slide.getElementsByTagName('p:cNvPr')].map((shape) => shape.getAttribute('id'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has the finding as its title, or what stands in its place', () => {
    const titles = [1, 2].map((number) => {
      const shapes = parsed(file.part(`ppt/slides/slide${number}.xml`)).getElementsByTagName(
        'p:sp',
      );
      return [...shapes].find(
        (shape) => shape.getElementsByTagName('p:ph')[0]?.getAttribute('type') === 'title',
      )?.textContent;
    });
    expect(titles[0]).toBe('What we saw');
    expect(titles[1]).toMatch(/Poland/);
  });

  test('links every slide to its view', () => {
    for (const [at, { chart }] of views.entries()) {
      const slide = file.part(`ppt/slides/slide${at + 1}.xml`);
      expect(slide).toContain('hlinkClick');
      const relations = file.part(`ppt/slides/_rels/slide${at + 1}.xml.rels`);
      expect(relations).toContain(`https://example.org/charts/${chart}/`);
    }
  });

  test('has what the speaker says and what the figure says as notes, a paragraph a line', () => {
    const notes = parsed(file.part('ppt/notesSlides/notesSlide1.xml'));
    const lines = [...notes.getElementsByTagName('a:p')].map(
      ({ textContent }) => textContent ?? '',
    );
    expect(lines[0]).toBe('Speak slowly.');
    expect(lines[1]).toBe('Smile & go on.');
    expect(lines.join('\n')).toMatch(/Summary: .*\nHow to read it: .*\nNotes: /);
    expect(lines.join('\n')).toMatch(/Sources: Source: NATO/);
  });

  test('has in its notes how figures of ours are computed', async () => {
    const slide = await slideOf({ chart: 'germany-doubling', query: '' }, english);
    const own = await madePptx([slide], english);
    expect(own.part('ppt/notesSlides/notesSlide1.xml')).toContain('Calculation: ');
  });

  test('says which series are too many for a native chart, on the slide and to the caller', () => {
    expect(file.leftOut).toHaveLength(1);
    const names = file.leftOut[0]?.names ?? [];
    expect(names).toContain('United Kingdom');
    expect(file.part('ppt/slides/slide2.xml')).toContain('United Kingdom');
    expect(file.part('ppt/slides/slide1.xml')).not.toContain('25 series');
  });

  test('is written in a font that other machines have', () => {
    for (const { xml } of file.charts) {
      const fonts = [...xml.getElementsByTagName('a:latin')].map((font) =>
        font.getAttribute('typeface'),
      );
      expect(new Set(fonts)).toEqual(new Set(['Arial']));
    }
    expect(file.part('ppt/theme/theme1.xml')).toContain('<a:latin typeface="Arial"');
  });

  test('says in every workbook where its figures come from', async () => {
    const again = await madePptx([await slideOf(views[0], german)], german);
    expect(again.charts[0]?.cells.get('A1')).toBe('Jahr');
    expect(again.charts[0]?.cells.get('A2')).toBe('2014');
  });
});
