/** Whether a value is on its way (a drag, a held key, playing) or has come to rest, so that it counts as one step. */
export type Phase = 'dragging' | 'done';
