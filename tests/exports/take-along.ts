import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';

/** A picture's size, colours and ground, as the dialog offers them. */
export interface PictureChoice {
  readonly frame: 'slide' | 'square' | 'card' | 'column';
  readonly theme: 'light' | 'dark';
  readonly ground: 'solid' | 'clear';
}

export const usual: PictureChoice = { frame: 'slide', theme: 'light', ground: 'solid' };

/** Opens the dialog of a figure, photographs the figure itself, and waits for the picture. */
export async function openDialog(page: Page, chart: string, screenshot: string): Promise<Locator> {
  const figure = page.locator(`figure[data-chart="${chart}"]`).first();
  const open = figure.getByRole('button', { name: /^(Download|Herunterladen)$/ });
  await open.waitFor();
  await figure.screenshot({ path: screenshot });
  const dialog = page.getByRole('dialog');
  // A page that has only just come may not be awake yet.
  await page.waitForLoadState('networkidle');
  await open.click();
  await dialog.waitFor({ timeout: 5_000 }).catch(() => open.click());
  await dialog.getByRole('img').waitFor();
  return dialog;
}

/** Downloads a format from the dialog into a folder, under the name the page gives it with a choice's in front. */
export async function download(
  dialog: Locator,
  format: string,
  folder: string,
  choice: PictureChoice | null = null,
): Promise<string> {
  await dialog.locator(`input[value="${format}"]`).check({ force: true });
  if (choice !== null) {
    await dialog.locator('select').selectOption(choice.frame);
    await dialog.locator(`input[value="${choice.theme}"]`).check({ force: true });
    const ground = dialog.locator(`input[value="${choice.ground}"]`);
    if ((await ground.count()) > 0) await ground.check({ force: true });
  }
  const waiting = dialog.page().waitForEvent('download', { timeout: 60_000 });
  await dialog.locator('.export-download').click();
  const file = await waiting;
  const prefix = choice === null ? '' : `${choice.theme}-${choice.ground}-`;
  const path = join(folder, `${prefix}${file.suggestedFilename()}`);
  await file.saveAs(path);
  return path;
}
