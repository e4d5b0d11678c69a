import { cellEmpty } from './cell-empty';
import { cellScope } from './cell-scope';
import { cellType } from './cell-type';
import { claimNone } from './claim-none';
import { formBasis } from './form-basis';
import { formLabels } from './form-labels';
import { formLeftover } from './form-leftover';
import { formPlace } from './form-place';
import { formSections } from './form-sections';
import { formShape } from './form-shape';
import { formSubitems } from './form-subitems';
import { formTitle } from './form-title';
import { formVersion } from './form-version';
import { t3Balance, t3Outcomes, t3Total, t4Total } from './identities';
import { piiId } from './pii-id';
import { piiPhone } from './pii-phone';
import type { Rule } from './rule';
import { signOff } from './sign-off';
import { t3Backlog } from './t3-backlog';
import { t4NoRequests } from './t4-no-requests';
import { textBlank } from './text-blank';
import { textEmpty } from './text-empty';
import { yearCarry } from './year-carry';
import { yearInForce } from './year-in-force';
import { yearStock } from './year-stock';

/** Every rule, in the catalogue's order. A new rule is one file and one line here. */
export const CATALOGUE: readonly Rule[] = [
  formVersion,
  formSections,
  formLabels,
  formShape,
  formTitle,
  formPlace,
  formBasis,
  formSubitems,
  formLeftover,
  signOff,
  cellEmpty,
  cellType,
  cellScope,
  t3Balance,
  t3Outcomes,
  t3Total,
  t3Backlog,
  t4Total,
  t4NoRequests,
  yearCarry,
  yearInForce,
  yearStock,
  claimNone,
  textBlank,
  textEmpty,
  piiId,
  piiPhone,
];
