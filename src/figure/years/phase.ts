/**
 * Whether a value is on its way, so that all of it counts as one step: `dragging` where it runs through the years (a drag, playing),
 * `stepping` where keys or buttons change it; or whether it has come to rest.
 */
export type Phase = 'dragging' | 'stepping' | 'done';
