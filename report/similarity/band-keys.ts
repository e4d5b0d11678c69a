import { spread } from './shingles';
import { BAND_ROWS, SIGNATURE_LENGTH } from './signature';

/** How many bands a signature has. */
export const BANDS = SIGNATURE_LENGTH / BAND_ROWS;

/** A signature's key in one band, 32 bits, the band's number in it: equal where two signatures agree in that band. */
export function bandKey(signature: Uint32Array, band: number): number {
  let key = band;
  for (let row = 0; row < BAND_ROWS; row++) {
    key = spread(Math.imul(key, 0x9e3779b1) ^ (signature[band * BAND_ROWS + row] ?? 0));
  }
  return key;
}
