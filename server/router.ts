import { accountRouter } from './account/router';
import { auditRouter } from './audit/router';
import { checkingRouter } from './checking/router';
import { dashboardRouter } from './dashboard/router';
import { draftHistoryRouter } from './draft-history/router';
import { filingRouter } from './filing/router';
import { folderImportRouter } from './folder-import/router';
import { noticesRouter } from './notices/router';
import { publicationRouter } from './publication/router';
import { registerRouter } from './register/router';
import { reviewRouter } from './review/router';
import { staffRouter } from './staff/router';
import { createCallerFactory, router } from './trpc';
import { unitsRouter } from './units/router';

/** The whole API. One router a capability; to add one, add its folder and its line here. */
export const appRouter = router({
  account: accountRouter,
  audit: auditRouter,
  checking: checkingRouter,
  dashboard: dashboardRouter,
  draftHistory: draftHistoryRouter,
  filing: filingRouter,
  folderImport: folderImportRouter,
  notices: noticesRouter,
  publication: publicationRouter,
  register: registerRouter,
  review: reviewRouter,
  staff: staffRouter,
  units: unitsRouter,
});
export type AppRouter = typeof appRouter;
export const createCaller = createCallerFactory(appRouter);
