import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import { preloadRoute } from '../../../src/app/lazy-pages';
import { openApp } from '../../support/render-app';
import { measureAs } from '../../support/render-figure';
import { german, plain } from '../../support/words';

measureAs(1116);

beforeAll(async () => {
  for (const language of ['en', 'de'] as const) {
    await preloadRoute({ page: 'claims' }, language);
    await preloadRoute({ page: 'claim', claim: 'a' }, language);
    await preloadRoute({ page: 'test' }, language);
  }
});

/** The cells of a row of the grid, by the head of their column. */
function cellsOf(row: HTMLElement): readonly string[] {
  return within(row)
    .getAllByRole('cell')
    .map((cell) => plain(cell.textContent ?? ''));
}

test('the page of a claim: sentence, answer, chart, and a row a definition', async () => {
  openApp('claims/doubled-in-seven-years/');
  expect(
    screen.getByRole('heading', { level: 1, name: /Germany has doubled its defence spending/ }),
  ).toBeVisible();
  const answer = await screen.findByRole('region', { name: 'The answer' });
  expect(
    within(answer).getByText(
      'It holds in current prices, but not in real terms or as a share of GDP.',
    ),
  ).toBeVisible();
  expect(within(answer).getByText('3 supported, 6 contradicted')).toBeVisible();
  const grid = screen.getByRole('table', { name: /Verdicts by definition/ });
  const [first] = within(grid).getAllByRole('row', { name: /Euros, current prices/ });
  if (first === undefined) throw new Error('no row');
  const [verdict, result, margin, figures, prices, source, years] = cellsOf(first);
  expect({ verdict, result, margin, prices, source, years }).toEqual({
    verdict: ' supported',
    result: '×2.15',
    margin: '+0.15',
    prices: 'current',
    source: 'NATO, July 2026',
    years: '2017–2024',
  });
  expect(figures).toBe('2017: EUR 40.3 bn2024: EUR 86.6 bn');
  expect(within(first).getByRole('link', { name: 'Open in the explorer' })).toHaveAttribute(
    'href',
    expect.stringContaining('/explore/?'),
  );
  expect(await screen.findByRole('heading', { name: /From ×1.40 to ×2.15/ })).toBeVisible();
});

test('in German', async () => {
  openApp('de/claims/doubled-in-seven-years/', { words: german });
  const answer = await screen.findByRole('region', { name: 'Die Antwort' });
  expect(within(answer).getByText(/Es stimmt in jeweiligen Preisen/)).toBeVisible();
  expect(screen.getAllByText('widerlegt')).toHaveLength(8);
});

test('the ranking of another row can be drawn; the address says so', async () => {
  const user = userEvent.setup();
  openApp('claims/largest-supporter-in-europe/');
  expect(
    await screen.findByRole('heading', { name: 'Germany 1st of 32 European states' }),
  ).toBeVisible();
  const promised = screen.getByRole('row', { name: /Aid promised/ });
  await user.click(within(promised).getByRole('button', { name: 'Draw above' }));
  expect(
    await screen.findByRole('heading', { name: 'Germany 2nd of 32 European states' }),
  ).toBeVisible();
  await waitFor(() => expect(window.location.search).toBe('?row=commitments'));
});

test('a claim no data can test says so, and why', () => {
  openApp('claims/owes-nato-money/');
  expect(screen.getByText('No data can test this sentence.')).toBeVisible();
  expect(screen.getByText(/no account on which a debt could stand/)).toBeVisible();
  expect(screen.getByRole('link', { name: /AP fact check/ })).toBeVisible();
});

test('an address that names no claim leads back to all of them', () => {
  openApp('claims/no-such-claim/');
  expect(screen.getByRole('heading', { name: 'There is no such claim' })).toBeVisible();
  expect(screen.getByText(/“no-such-claim”/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'All claims' })).toHaveAttribute(
    'href',
    expect.stringMatching(/\/claims\/$/),
  );
});

test('the list: each claim with what the figures say, and those they cannot decide', async () => {
  openApp('claims/');
  const cards = await screen.findAllByText(
    'It holds by NATO’s figures, but not by SIPRI’s figures.',
  );
  expect(cards).toHaveLength(1);
  expect(
    screen.getByText(
      /^It holds in current prices, but not as a share of GDP; in real terms it holds by/,
    ),
  ).toBeVisible();
  expect(screen.getByText(/^2 definitions do not follow this: defence budget/)).toBeVisible();
  expect(screen.getByText('5 supported, 2 contradicted')).toBeVisible();
  const context = screen.getByRole('heading', { name: 'Said, but not for figures to decide' });
  expect(context).toBeVisible();
});

test('a sentence of a reader’s own: the answer follows the form and the address the answer', async () => {
  const user = userEvent.setup();
  openApp('claims/test/?kind=grew-by&entity=POL&from=2017&to=2024&factor=2');
  expect(screen.getByText('Poland: spending grew at least ×2 from 2017 to 2024.')).toBeVisible();
  expect(await screen.findByRole('region', { name: 'The answer' })).toBeVisible();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Who' }), 'Lithuania');
  expect(screen.getByText('Lithuania: spending grew at least ×2 from 2017 to 2024.')).toBeVisible();
  await waitFor(() => expect(window.location.search).toBe('?entity=LTU'));
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Kind of claim' }),
    'meets a target',
  );
  await waitFor(() => expect(window.location.search).toBe('?kind=meets-target&entity=LTU'));
  expect(await screen.findByText(/^Lithuania: spending was at least 2 %/)).toBeVisible();
});

test('“Change the test” of thirty years takes what the archive says with it', async () => {
  openApp('claims/first-time-in-thirty-years/');
  expect(await screen.findByRole('link', { name: 'Change the test' })).toHaveAttribute(
    'href',
    expect.stringMatching(/claims\/test\/\?kind=first-met-since&last=1992$/),
  );
});

test('and the form gives the answer of the claim', async () => {
  openApp('claims/test/?kind=first-met-since&last=1992');
  expect(
    screen.getByText(/for the first time in 30 years; it is said to have been met last in 1992\./),
  ).toBeVisible();
  expect(
    await screen.findByText(
      'It holds by NATO’s figures with older sources for the years before, but not by SIPRI’s figures.',
    ),
  ).toBeVisible();
  expect(screen.getByRole('spinbutton', { name: /Last met before/ })).toHaveValue(1992);
});

test('a claim of what is missed has no form, which would say the opposite', async () => {
  openApp('claims/spending-remains-insufficient/');
  expect(await screen.findByRole('region', { name: 'The answer' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Change the test' })).toBeNull();
});

test.each([
  ['Factor', '1001', '“1001” cannot be used: a number from −1,000 to 1,000. Still tested: 2.'],
  ['Factor', '', 'A number is missing: a number from −1,000 to 1,000. Still tested: 2.'],
  [
    'First year',
    '20',
    '“20” cannot be used: a whole number from 1900 to 2100. Still tested: 2017.',
  ],
])(
  '%s “%s”: said beside the field with what is tested, also when it is left',
  async (field, typed, note) => {
    const user = userEvent.setup();
    openApp('claims/test/');
    const input = screen.getByRole('spinbutton', { name: new RegExp(`^${field}`) });
    await user.clear(input);
    if (typed !== '') await user.paste(typed);
    expect(screen.getByText(note)).toBeVisible();
    expect(input).toHaveAccessibleDescription(note);
    await user.tab();
    expect(screen.getByText(note)).toBeVisible();
    expect(input).toHaveValue(field === 'Factor' ? 2 : 2017);
    expect(screen.getByText('Germany: spending grew at least ×2 from 2017 to 2024.')).toBeVisible();
    await user.clear(input);
    await user.paste(field === 'Factor' ? '3' : '2018');
    expect(screen.queryByText(/Still tested/)).toBeNull();
  },
);

test('Poland 2018: both editions print 2.00 and lie just below, so both are judged alike and say so', async () => {
  openApp('claims/test/?kind=meets-target&entity=POL&year=2018');
  const grid = await screen.findByRole('table', { name: /Verdicts by definition/ });
  for (const unrounded of ['1.9957', '1.9959']) {
    const row = within(grid).getByRole('row', { name: new RegExp(`unrounded ${unrounded}`) });
    expect(row).toHaveTextContent('contradicted');
    expect(plain(row.textContent ?? '')).toContain(
      `Printed as 2.00 %, unrounded ${unrounded} %, which is what is tested.`,
    );
  }
});

test.each([
  [
    '?kind=sum-exceeds&members=DEU~FRA&than=GBR&from=2014&to=2023',
    'Germany and France together spent at least as much as the United Kingdom from 2014 to 2023 in all.',
  ],
  [
    '?kind=sum-exceeds&members=DEU~FRA&amount=100',
    'Germany and France together spent at least 100 billion, in the currency of each definition, in 2024.',
  ],
  [
    '?kind=sum-exceeds&members=DEU~FRA&amount=100&measure=expenditure-usd-2021',
    'Germany and France together spent at least USD 100 billion in 2024.',
  ],
])('%s is a sentence with its years and its unit', async (query, sentence) => {
  openApp(`claims/test/${query}`);
  expect(screen.getByText(sentence)).toBeVisible();
  expect(await screen.findByRole('region', { name: 'The answer' })).toBeVisible();
});

test('Germany and France against Russia: a close call on an estimate is told as one', async () => {
  openApp('claims/test/?kind=sum-exceeds&members=DEU~FRA&than=RUS');
  const answer = await screen.findByRole('region', { name: 'The answer' });
  expect(within(answer).getByText(/^A close call \(SIPRI: .*, on an estimate\.$/)).toBeVisible();
});

test.each([
  ['?from=2024&to=2017', /first year has to be before the last/],
  ['?factor=0', /has to be above zero/],
  ['?from=1900&to=1910', /No edition covers this/],
  ['?from=1990&to=2024&measure=expenditure-usd-2021', /1990 is outside the years of this edition/],
  ['?kind=meets-target&entity=FIN&year=2020', /ally only since 2023/],
  ['?kind=meets-target&entity=ISL', /no armed forces/],
  ['?kind=sum-exceeds&members=DEU~FRA&than=DEU', /part of the sum/],
  ['?kind=sum-exceeds&members=', /Nobody is chosen/],
  ['?kind=meets-target&edition=nato-2025-08&year=2025', /no figure of Germany for 2025/],
  ['?kind=ranked&entity=POL&group=g7', /not in this group/],
])('%s gives a sentence, nothing blank', async (query, sentence) => {
  openApp(`claims/test/${query}`);
  expect((await screen.findAllByText(sentence)).length).toBeGreaterThan(0);
});

test('what the address says wrongly is named, and the rest is tested', async () => {
  openApp('claims/test/?entity=XXX&from=2017');
  expect(await screen.findByText(/ally “XXX”/)).toBeVisible();
  expect(screen.getByText('Germany: spending grew at least ×2 from 2017 to 2024.')).toBeVisible();
});
