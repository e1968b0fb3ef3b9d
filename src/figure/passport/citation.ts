import type { PassportMessages } from '../../language/explore/passport-messages';
import type { Words } from '../../language/words';
import type { Passport, PassportSource } from './passport';

/** What a citation needs beside the passport. */
export interface Retrieval {
  /** The address of the point, absolute. */
  readonly link: string;
  /** ISO day on which it was read. */
  readonly on: string;
}

/** A passport and its retrieval in the sentences and fields all kinds of citation are made of; plain spaces throughout. */
export interface Citation {
  readonly id: string;
  readonly title: string;
  /** Whose number it is: the producer's, or ours where we worked it out. */
  readonly author: string;
  /** The publication it stands in; ours for a number of ours. */
  readonly container: string;
  /** The edition's name; null for a number of ours. */
  readonly edition: string | null;
  /** ISO date, as precise as it is known: of the edition, or of the retrieval for a number of ours. */
  readonly issued: string;
  /** The value, its basis and status, its calculation, its sources with edition, dates and table, its terms. */
  readonly sentences: readonly string[];
  /** `Alliance Ledger, retrieved 20 November 2026`. */
  readonly retrieved: string;
  readonly product: string;
}

/** What is cited of a passport. */
export function buildCitation(
  passport: Passport,
  { on }: Retrieval,
  words: Words,
  { cite, missing }: PassportMessages,
): Citation {
  const product = words.messages.product;
  const { sources, own, year } = passport;
  const [first] = sources;
  const texts = [
    cite.value(passport.heading, passport.exact ?? missing, passport.status.word),
    sentence(passport.subject),
    sentence(cite.basis(passport.basis)),
    ...passport.steps.map(({ formula, worked }) =>
      cite.ownFrom(worked === null ? formula : `${worked.calculation} = ${worked.result}`),
    ),
    ...sources.map((source) => sourceSentence(source, words, cite)),
    ...[...new Set(sources.map(({ terms }) => terms))].map((terms) => sentence(cite.terms(terms))),
  ];
  return {
    id: passport.id,
    title: plainText(cite.title(passport.subject, passport.entity, year)),
    author: own ? product : first.producer,
    container: own ? product : plainText(first.publication),
    edition: own ? null : plainText(first.label),
    issued: own ? on : first.publishedOn,
    sentences: texts.map(plainText),
    retrieved: plainText(cite.retrieved(product, words.format.date(on))),
    product,
  };
}

function sourceSentence(
  source: PassportSource,
  { messages }: Words,
  cite: PassportMessages['cite'],
): string {
  return sentence(
    [
      `${source.producer}: ${source.publication}`,
      cite.edition(source.label, source.published),
      ...(source.cutOff === null ? [] : [messages.figure.cutOff(source.cutOff)]),
      ...source.tables.map(cite.table),
      source.address,
    ].join(', '),
  );
}

function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

/** One line with plain spaces, as it goes into other programs. */
export function plainText(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
