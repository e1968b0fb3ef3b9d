import type { RefObject } from 'react';
import type { SizeRules } from '../../charts/layout/size';
import type { FigureProps } from '../figure-props';

/** What an embed shows, as its frame is told. */
export interface ShownEmbed {
  readonly chart: string;
  /** The query of the embed, with its flags. */
  readonly asked: string;
  /** The address of the view's own page, from the site's root. */
  readonly page: string;
  /** The state of the view as its page writes it. */
  readonly query: string;
  /** Of the drawing, should it fill its frame. */
  readonly sizes?: SizeRules;
}

/** What an embed's figure is given where it fills its frame. */
export type Fit = Pick<FigureProps, 'instead'>;

/** What a frame lives on. */
export interface FrameLifeProps extends ShownEmbed {
  readonly content: RefObject<HTMLElement | null>;
  readonly onFit: (fit: Fit) => void;
}
