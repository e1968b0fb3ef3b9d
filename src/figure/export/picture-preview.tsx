import { exportDialogWords } from '../../language/export-dialog-words';
import { useWords } from '../../language/words-context';
import type { ExportJob } from './export-job';
import { usePicture } from './use-picture';

/** The picture as it will be. */
export function PicturePreview({ job }: { job: ExportJob }) {
  const say = exportDialogWords[useWords().language];
  const { picture, drawing, failed } = usePicture(job);
  if (failed) return <p role="alert">{say.undrawn}</p>;
  if (picture === null) return <p role="status">{say.drawing}</p>;
  return (
    <img
      className="export-picture"
      data-ground={job.options.ground ? undefined : job.options.theme}
      aria-busy={drawing}
      src={picture.address}
      width={picture.width}
      height={picture.height}
      alt={picture.description}
    />
  );
}
