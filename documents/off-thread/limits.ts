const MIB = 1024 * 1024;

/**
 * How much of a processor (ms) the reading of one file may take, as the system counts its process. A real report takes
 * about 0.1 s. No time on the clock: on a busy machine a good file takes long and is read all the same.
 */
export const READING_CPU_MS = 10_000;
/** How long (ms) it may take on the clock: for a process that waits for ever and does nothing. */
export const READING_MS = 120_000;
/** How long (ms) a reading process may take until it is ready; from sources, and on a busy machine, seconds. */
export const START_MS = 60_000;
/** All the memory of a reading process, in bytes: its heap, its buffers and Node itself, as the system counts them. */
export const PROCESS_BYTES = 1024 * MIB;
/** The JavaScript heap of the thread that reads, in MiB. The largest trees that limits.ts lets through need a half. */
export const HEAP_MIB = 512;
/** How often (ms) the process looks at its own memory. */
export const WATCH_MS = 25;
/** Reading processes at most. */
export const PROCESSES = 2;
/** An idle process is ended after this time (ms). */
export const IDLE_MS = 5 * 60_000;
