/** A cover that was signed and sealed on paper, as both sides see it. */
export interface PaperView {
  signOffId: string;
  type: 'pdf' | 'jpeg' | 'png';
  pages: number;
  /** SHA-256 of the scan, lower-case hex. */
  sha256: string;
  /** SHA-256 of what was signed: its first digits stand on the paper (report/short-hash.ts). */
  contentHash: string;
  /** Who signed, as the person read it who uploaded the scan. */
  signedBy: string;
  uploadedBy: string;
  uploadedAt: Date;
  /** What the office found; null while nobody has compared it. */
  verdict: { matches: boolean; name: string; at: Date } | null;
}
