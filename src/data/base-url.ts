/**
 * The address of the site's root, with a slash at its end. Prerendered pages name it relative to themselves in
 * `<html data-root="../../">`; a page that names none lies on a site at the root of its host.
 */
export function pageRoot(page: Document = document): string {
  return new URL(page.documentElement.dataset.root ?? '/', page.baseURI).href;
}

/** Where the build was told that the data files lie; empty where it was told nothing. */
const configuredBase: string = import.meta.env.VITE_DATA_BASE_URL ?? '';

/**
 * The folder with the data files, with a slash at its end, for links: `../../data/v1/` where `root` is `../../`.
 * `configured` may be absolute or relative to the site's root; empty means `data/v1/`.
 */
export function dataFolder(root: string, configured: string = configuredBase): string {
  const path = configured || 'data/v1/';
  const folder = /^[a-z]+:/i.test(path) ? path : `${root}${path}`;
  return folder.endsWith('/') ? folder : `${folder}/`;
}

/** The absolute address of the folder with the data files: `https://host/sub/data/v1/`. */
export function dataBaseUrl(
  configured: string = configuredBase,
  page: Document = document,
): string {
  return new URL(dataFolder('', configured), pageRoot(page)).href;
}
