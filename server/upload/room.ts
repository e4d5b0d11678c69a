import { Busy } from '../errors';

/** How much a room takes, and how long it lets wait. */
export interface RoomSize {
  /** What may be in it together, in bytes. */
  readonly bytes: number;
  /** How many may wait outside. */
  readonly waiting: number;
  /** How long (ms) each of them waits at most. */
  readonly ms: number;
  /** What who finds it full is told: what wasn't done, and what to do. */
  readonly full: string;
}

interface Waiting {
  bytes: number;
  enter: () => void;
}

/** Room for a number of bytes, given in the order in which it is asked for. */
export class Room {
  readonly #size: RoomSize;
  #free: number;
  readonly #waiting: Waiting[] = [];

  constructor(size: RoomSize) {
    this.#size = size;
    this.#free = size.bytes;
  }

  /**
   * Does the work once its bytes, no more than the whole room, have room.
   *
   * @throws Busy where too many wait already, or it has waited too long
   */
  async within<T>(bytes: number, work: () => Promise<T>): Promise<T> {
    await this.#entered(bytes);
    try {
      return await work();
    } finally {
      this.#free += bytes;
      this.#admit();
    }
  }

  #entered(bytes: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const enter = () => {
        clearTimeout(patience);
        resolve();
      };
      const one = { bytes, enter };
      const giveUp = () => {
        const at = this.#waiting.indexOf(one);
        if (at >= 0) this.#waiting.splice(at, 1);
        reject(this.#busy());
        // It may have been the one that kept smaller ones behind it outside.
        this.#admit();
      };
      const patience = setTimeout(giveUp, this.#size.ms);
      this.#waiting.push(one);
      this.#admit();
      if (this.#waiting.length <= this.#size.waiting) return;
      clearTimeout(patience);
      giveUp();
    });
  }

  #busy(): Busy {
    return new Busy(this.#size.full, Math.ceil(this.#size.ms / 1000));
  }

  #admit(): void {
    for (let next = this.#waiting[0]; next && next.bytes <= this.#free; next = this.#waiting[0]) {
      this.#waiting.shift();
      this.#free -= next.bytes;
      next.enter();
    }
  }
}
