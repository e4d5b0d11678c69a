/** 草稿 across every printed sheet, as on a downloaded draft; on the screen nothing. */
export function DraftMark() {
  return (
    <p className="draft-mark" aria-hidden="true">
      草稿
    </p>
  );
}
