import { beginsItem, STEADY, type Topic, type Turn, turnsIn } from './topics';

/**
 * What the passages of one section are about. Read no further than is asked for, since most prose states no figure; and
 * line by line, since no word that turns the topic reaches over a line's end.
 */
export class SectionTopics {
  /** By passage, as far as told. */
  private readonly told: (readonly Turn[])[] = [];
  /** Every turn read, with its offset in the section. */
  private readonly turns: Turn[] = [];
  /** How many of them are told. */
  private dealt = 0;
  private readTo = 0;

  /**
   * @param text the section's, as foldFigures folds it
   * @param topic what it is about before any word says so
   * @param ends behind which offset each passage ends, where the next begins
   */
  constructor(
    private readonly text: string,
    private topic: Topic,
    private readonly ends: readonly number[],
  ) {}

  /** Where the topic turns in the passage at an index: offsets from its start, the first at 0. */
  turnsAt(index: number): readonly Turn[] {
    let turns = this.told[index];
    while (turns === undefined && this.told.length < this.ends.length) {
      this.tellNext();
      turns = this.told[index];
    }
    return turns ?? STEADY.other;
  }

  private tellNext(): void {
    const start = this.ends[this.told.length - 1] ?? 0;
    const end = this.ends[this.told.length] ?? this.text.length;
    this.readLines(end);
    const steady = STEADY[beginsItem(this.text.slice(start, end)) ? 'other' : this.topic];
    const from = this.dealt;
    while ((this.turns[this.dealt]?.[0] ?? end) < end) this.dealt += 1;
    const within = this.turns.slice(from, this.dealt);
    const turns =
      within.length === 0 ? steady : [...steady, ...within.map(([at, to]): Turn => [at - start, to])];
    this.topic = turns.at(-1)?.[1] ?? this.topic;
    this.told.push(turns);
  }

  /** Reads on, to the end of the line that holds an offset. */
  private readLines(end: number): void {
    while (this.readTo < end) {
      const from = this.readTo;
      const stop = this.text.indexOf('\n', from);
      this.readTo = stop === -1 ? this.text.length : stop + 1;
      for (const [at, topic] of turnsIn(this.text.slice(from, this.readTo)))
        this.turns.push([at + from, topic]);
    }
  }
}
