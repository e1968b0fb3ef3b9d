/** A line of a table of the contract: what is written, and what it does. */
export type ContractLine = readonly [name: string, meaning: string];

/** What the page says; it loads with it. */
export interface EmbeddingMessages {
  readonly title: string;
  readonly lead: string;
  readonly choice: {
    readonly heading: string;
    readonly chart: string;
    readonly groups: {
      readonly charts: string;
      readonly explorer: string;
      readonly families: string;
    };
    readonly paste: string;
    readonly pasteHint: string;
    readonly noView: string;
    readonly several: (count: number) => string;
    readonly view: (query: string) => string;
    readonly unused: (names: string) => string;
  };
  readonly look: {
    readonly language: string;
    readonly languages: Readonly<Record<'en' | 'de', string>>;
    readonly theme: string;
    readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
    readonly flags: string;
    readonly flagNames: Readonly<Record<'plain' | 'static' | 'transparent' | 'fit', string>>;
    readonly edition: string;
    readonly editions: Readonly<Record<'live' | 'frozen', string>>;
    /** `kept`: the view stays on its edition. `held`: it says where it has moved on. */
    readonly frozen: Readonly<Record<'kept' | 'held', (query: string) => string>>;
    readonly still: string;
    readonly stillDefault: string;
  };
  readonly code: {
    readonly heading: string;
    readonly kind: string;
    readonly kinds: Readonly<Record<'script' | 'element' | 'frame' | 'picture' | 'oembed', string>>;
    readonly hints: Readonly<Record<'script' | 'element' | 'frame' | 'picture' | 'oembed', string>>;
    readonly label: string;
    readonly copy: string;
    readonly waiting: string;
  };
  readonly preview: {
    readonly heading: string;
    readonly width: string;
    readonly told: (height: string) => string;
    readonly fits: string;
    readonly region: string;
  };
  readonly contract: {
    readonly heading: string;
    readonly lead: string;
    readonly flags: string;
    readonly flagLines: readonly ContractLine[];
    readonly files: string;
    readonly fileLines: readonly ContractLine[];
    readonly messages: string;
    readonly messagesLead: string;
    readonly fromFrame: string;
    readonly fromFrameLines: readonly ContractLine[];
    readonly toFrame: string;
    readonly toFrameLines: readonly ContractLine[];
    readonly events: string;
    readonly eventLines: readonly ContractLine[];
    readonly written: string;
    readonly meaning: string;
    readonly promises: readonly string[];
  };
}
