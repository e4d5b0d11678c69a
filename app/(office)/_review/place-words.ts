import type { Place } from '@/report/finding';
import type { Form } from '@/report/forms/form';
import { placeName } from '@/report/place';

/** A comment's place in words. A comment on `form` speaks of the whole report; a finding there speaks of its form. */
export function commentPlaceName(form: Form, place: Place): string {
  return place.kind === 'form' ? '整份报告' : placeName(form, place);
}
