import type { Paint } from '../../charts/theme';

/** How large a picture is, in units of its own: 12 of them are the size of its text. */
export interface PictureFrame {
  readonly width: number;
  /** Null: as high as chart and texts are. */
  readonly height: number | null;
  /** Pixels a unit. */
  readonly zoom: number;
}

/** What is in a picture beside the chart. */
export interface PictureTexts {
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  /** Producer, publication, edition, cut-off and terms, a line for each source. */
  readonly sources: readonly string[];
  /** Who made it, where it is found again and the day: the last line. */
  readonly origin: string;
  /** Alternative text. */
  readonly description: string;
  /** What a program can read of the picture: state link, sources and editions, as JSON. */
  readonly record: string;
}

/** The colours of a picture, and whether it has a ground. */
export interface PictureLook {
  readonly paint: Paint;
  /** Without a ground the picture is transparent. */
  readonly ground: boolean;
}

/** A picture that stands alone: one SVG with all that says where its figures come from. */
export interface Picture {
  readonly svg: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly record: string;
}

/** The pictures a reader can have, by what they are for. */
export const pictureFrames = {
  /** 1920 × 1080. */
  slide: { width: 960, height: 540, zoom: 2 },
  /** 1080 × 1080. */
  square: { width: 540, height: 540, zoom: 2 },
  /** 1200 × 630: a card that social networks show. */
  card: { width: 600, height: 315, zoom: 2 },
  /** As wide as a column of text, as high as it takes, at twice the pixels. */
  column: { width: 760, height: null, zoom: 2 },
} as const satisfies Readonly<Record<string, PictureFrame>>;

/** A format of pictures by its name. */
export type PictureFormat = keyof typeof pictureFrames;
