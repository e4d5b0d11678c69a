import { beginsItem, STEADY, type Topic, type Turn, TurnReader } from './topics';

/** What the passages of one section are about. Read no further than is asked for, since most prose states no figure. */
export class SectionTopics {
  /** By passage, as far as told. */
  private readonly told: (readonly Turn[])[] = [];
  private readonly reader: TurnReader;
  /** How many of the turns read are told. */
  private dealt = 0;

  /**
   * @param text the section's, as foldFigures folds it
   * @param topic what it is about before any word says so
   * @param ends behind which offset each passage ends, where the next begins
   */
  constructor(
    private readonly text: string,
    private topic: Topic,
    private readonly ends: readonly number[],
  ) {
    this.reader = new TurnReader(text);
  }

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
    this.reader.readOn(end);
    const steady = STEADY[beginsItem(this.text, start) ? 'other' : this.topic];
    const { turns: read } = this.reader;
    const from = this.dealt;
    while ((read[this.dealt]?.[0] ?? end) < end) this.dealt += 1;
    const turns =
      from === this.dealt
        ? steady
        : [...steady, ...read.slice(from, this.dealt).map(([at, to]): Turn => [at - start, to])];
    this.topic = turns.at(-1)?.[1] ?? this.topic;
    this.told.push(turns);
  }
}
