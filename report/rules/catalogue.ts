import { cellEmpty } from './cell-empty';
import { cellPower } from './cell-power';
import { cellScope } from './cell-scope';
import { cellType } from './cell-type';
import { claimAbsolute } from './claim-absolute';
import { claimNone } from './claim-none';
import { claimOutcomes } from './claim-outcomes';
import { claimRequests } from './claim-requests';
import { claimReview } from './claim-review';
import { claimTable2 } from './claim-table2';
import { feeUnit } from './fee-unit';
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
import { percent } from './percent';
import { piiId } from './pii-id';
import { piiPhone } from './pii-phone';
import type { Rule } from './rule';
import { self } from './self';
import { signOff } from './sign-off';
import { sumOver } from './sum-over';
import { sumUnder } from './sum-under';
import { t3Backlog } from './t3-backlog';
import { t3Fee } from './t3-fee';
import { t4NoRequests } from './t4-no-requests';
import { textApprox } from './text-approx';
import { textBlank } from './text-blank';
import { textEmpty } from './text-empty';
import { textLength } from './text-length';
import { textLogic } from './text-logic';
import { textPeriod } from './text-period';
import { textTerm } from './text-term';
import { textUnit } from './text-unit';
import { textYear } from './text-year';
import { yearCarry } from './year-carry';
import { yearCopy } from './year-copy';
import { yearInForce } from './year-in-force';
import { yearJump } from './year-jump';
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
  feeUnit,
  cellScope,
  cellPower,
  t3Balance,
  t3Outcomes,
  t3Total,
  t3Backlog,
  t3Fee,
  t4Total,
  t4NoRequests,
  yearCarry,
  yearInForce,
  yearStock,
  yearJump,
  yearCopy,
  claimRequests,
  claimNone,
  claimOutcomes,
  claimAbsolute,
  claimReview,
  claimTable2,
  sumOver,
  sumUnder,
  percent,
  self,
  textYear,
  textPeriod,
  textBlank,
  textApprox,
  textUnit,
  textLogic,
  textTerm,
  textEmpty,
  textLength,
  piiId,
  piiPhone,
];
