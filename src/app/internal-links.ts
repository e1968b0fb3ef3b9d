import { pageRoot } from '../data/base-url';
import { goTo } from './use-address';

/**
 * Turns clicks on plain links inside the site into steps without a reload. Links to another language, to files, to a
 * new tab, out of the site, and clicks with a modifier stay what they are.
 */
export function followInternalLinks(): void {
  document.addEventListener('click', (event) => {
    const plain =
      event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (event.defaultPrevented || !plain || !(event.target instanceof Element)) return;
    const link = event.target.closest('a');
    if (link === null || !isInternal(link)) return;
    event.preventDefault();
    goTo(link.href);
    window.scrollTo(0, 0);
    document.getElementById('content')?.focus({ preventScroll: true });
  });
}

function isInternal(link: HTMLAnchorElement): boolean {
  const { href, target, hreflang, origin, pathname, hash } = link;
  if (link.hasAttribute('download') || target === '_blank' || hreflang !== '') return false;
  if (origin !== window.location.origin || !href.startsWith(pageRoot())) return false;
  const samePage = pathname === window.location.pathname && hash !== '';
  const isFile = /\.[a-z]+$/.test(pathname);
  const isEmbed = pathname.includes('/embed/');
  return !samePage && !isFile && !isEmbed;
}
