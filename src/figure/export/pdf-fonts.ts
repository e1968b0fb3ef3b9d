import regular from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url';
import semiBold from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?url';
import bold from '@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf?url';
import { toDataUrl } from './data-url';

/** A font as a document takes it in: its file as base64, and the weight it stands for. */
export interface PdfFont {
  readonly file: string;
  readonly weight: 400 | 600 | 700;
  readonly base64: string;
}

/** The family a picture names first. */
const family = 'Inter';

const files = [
  { file: 'Inter-Regular.ttf', weight: 400, address: regular },
  { file: 'Inter-SemiBold.ttf', weight: 600, address: semiBold },
  { file: 'Inter-Bold.ttf', weight: 700, address: bold },
] as const;

/**
 * Reads the weights a picture is written in, and lets the page measure texts in them: what ends or stands in the middle somewhere
 * would else be moved. Rejects where one cannot be read: a document without them lacks letters.
 */
export function readPdfFonts(): Promise<readonly PdfFont[]> {
  return Promise.all(
    files.map(async ({ file, weight, address }) => {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(`${address}: HTTP ${answer.status}`);
      const bytes = await answer.arrayBuffer();
      document.fonts.add(
        await new FontFace(family, bytes.slice(0), { weight: `${weight}` }).load(),
      );
      const data = await toDataUrl(new Blob([bytes]));
      return { file, weight, base64: data.slice(data.indexOf(',') + 1) };
    }),
  );
}
