import { setupServer } from 'msw/node';
import { createHandlers } from './handlers';

/** The pretend server for tests. Start it with `onUnhandledRequest: 'error'`; put others' handlers in with `use`. */
export const server = setupServer(...createHandlers('normal'));
