import type { AddressProps } from '../figure/address/use-page-state';
import type { Route } from '../figure/route';

/** What a page with a state in its address is given. */
export type PageProps = AddressProps & { readonly route: Route };
