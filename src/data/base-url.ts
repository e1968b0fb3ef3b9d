/**
 * The address of the site's root, with a slash at its end. Prerendered pages name it relative to themselves in
 * `<html data-root="../../">`; a page that names none lies on a site at the root of its host.
 */
export function pageRoot(page: Document = document): string {
  return new URL(page.documentElement.dataset.root ?? '/', page.baseURI).href;
}

/**
 * The address of the folder with the data files, with a slash at its end: `https://host/sub/data/v1/`.
 * `configured` may be absolute or relative to the site's root; without it the site's own `data/v1/`.
 */
export function dataBaseUrl(
  configured: string | undefined = import.meta.env.VITE_DATA_BASE_URL,
  page: Document = document,
): string {
  const { href } = new URL(configured || 'data/v1/', pageRoot(page));
  return href.endsWith('/') ? href : `${href}/`;
}
