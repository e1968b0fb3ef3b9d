/** How heights are reported: what is measured, what is told, and when something is still to come. */
export interface HeightSurroundings {
  /** The height of the content in CSS pixels, whatever the frame's. */
  readonly measure: () => number;
  /** The width of the frame. */
  readonly width: () => number;
  /** Whether the content is about to change by itself. */
  readonly busy: () => boolean;
  readonly tell: (height: number) => void;
}

/** Changes that are smaller are rounding. */
const leastChange = 2;
/** Reports for one width without the reader's doing: more of them would be a loop. */
const mostReports = 4;
/** Milliseconds in which nothing may change before a height is told. */
const quiet = 120;
/** Milliseconds after which a height is told although more is to come. */
const patience = 4000;

/** Tells heights once they have come to rest. What is told cannot lead to a loop: for one width it ends after a few. */
export function createHeightReports({ measure, width, busy, tell }: HeightSurroundings) {
  let told = Number.NaN;
  let atWidth = Number.NaN;
  let left = mostReports;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | null = null;

  function report() {
    waitingSince ??= Date.now();
    if (busy() && Date.now() - waitingSince < patience) {
      changed();
      return;
    }
    waitingSince = null;
    if (width() !== atWidth) {
      atWidth = width();
      left = mostReports;
    }
    const height = Math.ceil(measure());
    if (height <= 0 || Math.abs(height - told) < leastChange || left === 0) return;
    left -= 1;
    told = height;
    tell(height);
  }

  function changed() {
    clearTimeout(timer);
    timer = setTimeout(report, quiet);
  }

  return {
    /** Something may have another height now. */
    changed,
    /** The reader did something: what changes now is meant. */
    touched: () => {
      left = mostReports;
    },
    stop: () => clearTimeout(timer),
  };
}
