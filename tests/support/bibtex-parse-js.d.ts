declare module '@orcid/bibtex-parse-js' {
  /** The entries of a BibTeX file; throws where it cannot be read. */
  export function toJSON(bibtex: string): readonly {
    readonly citationKey: string;
    readonly entryType: string;
    readonly entryTags: Readonly<Record<string, string>>;
  }[];
}
