import type { allies } from '../../src/catalogue/allies';

/**
 * The countries of the atlas (ISO 3166 numeric) that are drawn as one ally: the state, and those lands that the atlas
 * has by themselves although the ally defends them: Åland; the Faroe Islands and Greenland; Man.
 */
export const territories = {
  ALB: ['008'],
  BEL: ['056'],
  BGR: ['100'],
  CAN: ['124'],
  HRV: ['191'],
  CZE: ['203'],
  DNK: ['208', '234', '304'],
  EST: ['233'],
  FIN: ['246', '248'],
  FRA: ['250'],
  DEU: ['276'],
  GRC: ['300'],
  HUN: ['348'],
  ISL: ['352'],
  ITA: ['380'],
  LVA: ['428'],
  LTU: ['440'],
  LUX: ['442'],
  MNE: ['499'],
  MKD: ['807'],
  NLD: ['528'],
  NOR: ['578'],
  POL: ['616'],
  PRT: ['620'],
  ROU: ['642'],
  SVK: ['703'],
  SVN: ['705'],
  ESP: ['724'],
  SWE: ['752'],
  TUR: ['792'],
  GBR: ['826', '833'],
  USA: ['840'],
} as const satisfies Record<(typeof allies)[number]['id'], readonly string[]>;
