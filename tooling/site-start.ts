/**
 * What addresses begin with that others read: `SITE_URL` where the build was told where the site will lie, else the path of
 * its root on its host, `SITE_ROOT`. With a slash at its end.
 */
export function siteStart({ SITE_URL, SITE_ROOT }: NodeJS.ProcessEnv = process.env): string {
  const start = SITE_URL || SITE_ROOT || '/';
  return start.endsWith('/') ? start : `${start}/`;
}
