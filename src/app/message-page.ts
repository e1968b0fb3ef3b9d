import type { Language } from '../domain/text';
import { type LazyPage, lazyPage } from './lazy-page';
import type { MessagePage } from './message-page-names';
import type { PageProps } from './page-props';

const pages = new Map<string, LazyPage<PageProps>>();

/** A page in a language. How all of them load is a script of its own, which the start page does without. */
export function messagePage(name: MessagePage, language: Language): LazyPage<PageProps> {
  const key = `${name} ${language}`;
  const known = pages.get(key);
  if (known !== undefined) return known;
  const page = lazyPage<PageProps>(async () => {
    const { messagePages } = await import('./message-pages');
    const one = messagePages[name][language];
    await one.preload();
    return one;
  });
  pages.set(key, page);
  return page;
}
