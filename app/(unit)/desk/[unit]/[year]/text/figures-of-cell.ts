import type { Claim } from '@/report/claims/claim';
import type { Form } from '@/report/forms/form';

/** The figures of the text that a cell is held against: by itself, or as a part of the total that they state. */
export function figuresOfCell(form: Form, claims: readonly Claim[], cell: string): Claim[] {
  const concerned = (id: string) => id === cell || (form.totals[id]?.includes(cell) ?? false);
  return claims.filter(({ cells }) => cells.some(concerned));
}
