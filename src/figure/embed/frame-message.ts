/** What every message between a frame and the page around it begins with. */
export const contract = { source: 'alliance-ledger', version: 1 } as const;

/** What a frame shows: its chart, the finding, and where the same view stands among its controls. */
export interface FrameState {
  readonly chart: string;
  readonly language: string;
  /** As its page writes it, without flags. */
  readonly query: string;
  readonly title: string;
  /** The absolute address of the view's own page. */
  readonly page: string;
}

/** A key the frame has no use for. */
export interface ReleasedKey {
  readonly key: string;
  readonly code: string;
  /** What older listeners look at. */
  readonly keyCode: number;
  readonly shiftKey: boolean;
}

/** What a frame says to the page around it. */
export type FrameMessage =
  /** It is awake and listens. */
  | { readonly type: 'ready'; readonly chart: string }
  /** How high its content is, in CSS pixels. */
  | { readonly type: 'height'; readonly height: number }
  | ({ readonly type: 'state' } & FrameState)
  | ({ readonly type: 'key' } & ReleasedKey);
