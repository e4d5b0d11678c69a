/** Texts found alike, joined into groups (union-find). */
export class Groups {
  private readonly parent: Int32Array;
  private readonly sizes: Int32Array;

  constructor(count: number) {
    this.parent = Int32Array.from({ length: count }, (_, at) => at);
    this.sizes = new Int32Array(count).fill(1);
  }

  private rootOf(member: number): number {
    let at = member;
    while (this.parent[at] !== at) {
      const above = this.parent[at] ?? at;
      this.parent[at] = this.parent[above] ?? above;
      at = above;
    }
    return at;
  }

  /** How many are in the group of both; 0 where they are in two groups. */
  sizeTogether(left: number, right: number): number {
    const root = this.rootOf(left);
    return root === this.rootOf(right) ? (this.sizes[root] ?? 0) : 0;
  }

  join(left: number, right: number): void {
    const [a, b] = [this.rootOf(left), this.rootOf(right)];
    if (a === b) return;
    this.parent[b] = a;
    this.sizes[a] = (this.sizes[a] ?? 0) + (this.sizes[b] ?? 0);
  }
}
