import { z } from 'zod';
import { MALFORMED_MESSAGE, Refusal } from '../errors';
import { textSchema } from '../inputs';

const schema = z.object({
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
  signedBy: textSchema(60).trim().min(1),
});

/** What is said beside the scan: what the cover was printed of, and who signed it. BAD_REQUEST where it isn't. */
export function signingOfForm(form: FormData): z.infer<typeof schema> {
  const said = schema.safeParse(Object.fromEntries(form));
  if (said.success) return said.data;
  const unnamed = said.error.issues.some(({ path }) => path[0] === 'signedBy');
  throw new Refusal(
    'BAD_REQUEST',
    unnamed ? '没有填写签发人姓名，没有上传。请按纸质页上的签名填写。' : MALFORMED_MESSAGE,
  );
}
