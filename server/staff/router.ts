import { z } from 'zod';
import { ROLES } from '@/db/schema/account';
import { LOGIN } from '../account/login-name';
import { optionalWordsSchema, textSchema, unitCodeSchema } from '../inputs';
import { router, signedInProcedure } from '../trpc';
import { actingView } from './acting-view';
import { disable } from './disable';
import { enable } from './enable';
import { endActing } from './end-acting';
import { handOver } from './hand-over';
import { invite } from './invite';
import { listStaff } from './list-staff';
import { managedUnits } from './managed-units';
import { nameActing } from './name-acting';
import { resetPassword } from './reset-password';
import { setRoles } from './set-roles';

const unitCode = unitCodeSchema;
const account = { unitCode, accountId: z.uuid() };
const roles = z.array(z.enum(ROLES)).max(ROLES.length);
const day = z.iso.date();
const evenIfLast = z.boolean().default(false);

export const staffRouter = router({
  /** The units whose accounts the caller may keep. */
  units: signedInProcedure.query(({ ctx }) => managedUnits(ctx)),
  list: signedInProcedure
    .input(z.strictObject({ unitCode }))
    .query(({ ctx, input }) => listStaff(ctx, input)),
  invite: signedInProcedure
    .input(
      z.strictObject({
        unitCode,
        login: z.string().trim().toLowerCase().regex(LOGIN),
        name: textSchema(40).pipe(z.string().trim().min(1)),
        roles: roles.min(1),
      }),
    )
    .mutation(({ ctx, input }) => invite(ctx, input)),
  disable: signedInProcedure
    .input(z.strictObject({ ...account, evenIfLast }))
    .mutation(({ ctx, input }) => disable(ctx, input)),
  enable: signedInProcedure.input(z.strictObject(account)).mutation(({ ctx, input }) => enable(ctx, input)),
  setRoles: signedInProcedure
    .input(z.strictObject({ ...account, roles, evenIfLast }))
    .mutation(({ ctx, input }) => setRoles(ctx, input)),
  /** 交接 */
  handOver: signedInProcedure
    .input(
      z.strictObject({
        ...{ unitCode, day, fromId: z.uuid(), toId: z.uuid() },
        roles: roles.min(1),
        note: optionalWordsSchema,
      }),
    )
    .mutation(({ ctx, input }) => handOver(ctx, input)),
  resetPassword: signedInProcedure
    .input(z.strictObject(account))
    .mutation(({ ctx, input }) => resetPassword(ctx, input)),
  /** 代行: whom the caller, a principal, has named and may name. */
  acting: signedInProcedure.query(({ ctx }) => actingView(ctx)),
  nameActing: signedInProcedure
    .input(z.strictObject({ ...account, from: day, to: day }))
    .mutation(({ ctx, input }) => nameActing(ctx, input)),
  endActing: signedInProcedure
    .input(z.strictObject({ unitCode, heldId: z.uuid() }))
    .mutation(({ ctx, input }) => endActing(ctx, input)),
});
