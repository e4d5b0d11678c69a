/** One unit's report for one year. */
export interface Which {
  unitCode: string;
  year: number;
}
