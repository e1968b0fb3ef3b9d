/**
 * Status of an observation, in the letters of SDMX `CL_OBS_STATUS`:
 * A normal, E estimated, P provisional, F forecast or plan, B break in series, D definition differs,
 * M missing because it cannot exist, O missing. A value is null exactly where the status is M or O.
 */
export const observationStatuses = ['A', 'E', 'P', 'F', 'B', 'D', 'M', 'O'] as const;

export type ObservationStatus = (typeof observationStatuses)[number];

/** Whether the status says that there is no value. */
export function isMissing(status: ObservationStatus): boolean {
  return status === 'M' || status === 'O';
}

/** Whether the status marks a value that is not final: estimate, provisional figure, forecast or plan. */
export function isEstimate(status: ObservationStatus): boolean {
  return status === 'E' || status === 'P' || status === 'F';
}
