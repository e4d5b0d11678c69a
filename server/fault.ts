import { randomBytes } from 'node:crypto';
import { DrizzleQueryError } from 'drizzle-orm/errors';
import { faultMessage } from './errors';

/** A fault of ours that is logged already; its message is for the person and names the log's entry. */
export class Fault extends Error {
  override readonly name = 'Fault';

  constructor(readonly id: string) {
    super(faultMessage(id));
  }
}

/** The chain of causes, outermost first; bounded, for a cause may lead back to itself. */
function causesOf(error: unknown): unknown[] {
  const chain = [error];
  for (let depth = 0; depth < 8; depth++) {
    const last = chain.at(-1);
    if (!(last instanceof Error) || last.cause === undefined) break;
    chain.push(last.cause);
  }
  return chain;
}

/** Name, code and message of the innermost cause: a failed query's own message repeats every parameter. */
function saidBy(cause: unknown): string {
  if (!(cause instanceof Error)) return `thrown: ${typeof cause}`;
  if (cause instanceof DrizzleQueryError) return `${cause.name}: ${cause.query}`;
  const code = 'code' in cause && typeof cause.code === 'string' ? ` ${cause.code}` : '';
  return `${cause.name}${code}: ${cause.message}`;
}

const framesOf = (error: unknown): string[] =>
  error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];

/**
 * Logs a fault under a short random id, with the innermost cause's message and where the outermost was thrown, but
 * without a query's parameters, which hold what people typed. A fault that is logged already is given back as it is.
 *
 * @param at the procedure or route, or null before one was found
 */
export function faultOf(error: unknown, at: string | null): Fault {
  const causes = causesOf(error);
  const known = causes.find((cause) => cause instanceof Fault);
  if (known) return known;
  const fault = new Fault(randomBytes(4).toString('hex'));
  const innermost = causes.at(-1);
  // The outermost error's: the innermost was thrown inside the database driver.
  const frames = causes.map(framesOf).find((lines) => lines.length > 0) ?? [];
  console.error([`fault ${fault.id} at ${at ?? 'no procedure'}: ${saidBy(innermost)}`, ...frames].join('\n'));
  return fault;
}
