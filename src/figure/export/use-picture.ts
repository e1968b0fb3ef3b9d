import { useEffect, useState } from 'react';
import type { ExportJob } from './export-job';
import { jobPicture } from './job-picture';
import { withFont } from './picture-font';

/** A picture to be shown: its address, size and alternative text. */
export interface ShownPicture {
  readonly address: string;
  readonly width: number;
  readonly height: number;
  readonly description: string;
}

/**
 * The picture of a job as an address of its own. While the next is drawn the one before stays, so that nothing jumps. `failed`:
 * it could not be drawn.
 */
export function usePicture(job: ExportJob): {
  readonly picture: ShownPicture | null;
  readonly drawing: boolean;
  readonly failed: boolean;
} {
  const [picture, setPicture] = useState<ShownPicture | null>(null);
  const [settled, setSettled] = useState<{ job: ExportJob; failed: boolean } | null>(null);
  useEffect(() => {
    let wanted = true;
    draw(job).then(
      (next) => {
        if (!wanted) return URL.revokeObjectURL(next.address);
        setPicture(next);
        setSettled({ job, failed: false });
      },
      () => wanted && setSettled({ job, failed: true }),
    );
    return () => {
      wanted = false;
    };
  }, [job]);
  useEffect(() => () => release(picture), [picture]);
  const drawing = settled?.job !== job;
  return { picture, drawing, failed: !drawing && settled.failed };
}

async function draw(job: ExportJob): Promise<ShownPicture> {
  const { svg, width, height, description } = await jobPicture(job);
  const file = new Blob([await withFont(svg)], { type: 'image/svg+xml' });
  return { address: URL.createObjectURL(file), width, height, description };
}

function release(picture: ShownPicture | null): void {
  if (picture !== null) URL.revokeObjectURL(picture.address);
}
