import { MAX_ARCHIVE_BYTES } from '@/documents/archive/limits';

/** What uploads may hold in memory together, in bytes: two of the largest. Each is there twice while it is put together. */
const ROOM_BYTES = 2 * MAX_ARCHIVE_BYTES;

interface Waiting {
  bytes: number;
  enter: () => void;
}

/** Room for a number of bytes, given in the order in which it is asked for. */
export class Room {
  #free: number;
  readonly #waiting: Waiting[] = [];

  constructor(bytes: number) {
    this.#free = bytes;
  }

  /** Does the work once its bytes, no more than the whole room, have room. */
  async within<T>(bytes: number, work: () => Promise<T>): Promise<T> {
    await new Promise<void>((enter) => {
      this.#waiting.push({ bytes, enter });
      this.#admit();
    });
    try {
      return await work();
    } finally {
      this.#free += bytes;
      this.#admit();
    }
  }

  #admit(): void {
    for (let next = this.#waiting[0]; next && next.bytes <= this.#free; next = this.#waiting[0]) {
      this.#waiting.shift();
      this.#free -= next.bytes;
      next.enter();
    }
  }
}

const room = new Room(ROOM_BYTES);

/** The bytes that a request may bring: as many as it says, and all that are let through where it says nothing. */
export function bytesAhead(request: Request): number {
  const said = Number.parseInt(request.headers.get('content-length') ?? '', 10);
  return said >= 0 ? Math.min(said, MAX_ARCHIVE_BYTES) : MAX_ARCHIVE_BYTES;
}

/** Takes in an upload once there is memory for it: until then its sender waits, and nothing of it is read. */
export const withRoomFor = <T>(request: Request, work: () => Promise<T>): Promise<T> =>
  room.within(bytesAhead(request), work);
