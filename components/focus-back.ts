/**
 * From an element outwards all that can take the focus by script, the element first: remembered before it may go, so that
 * the focus can come back to the nearest that is still there.
 */
export function waysBack(from: Element | null): readonly Element[] {
  const ways: Element[] = [];
  for (let one = from; one !== null && one !== document.body; one = one.parentElement) {
    if (one === from || one.hasAttribute('tabindex')) ways.push(one);
  }
  return ways;
}

/** Gives the focus to the first of the ways that is still on the page; where none is, to the page's main part. */
export function focusBack(ways: readonly Element[]): void {
  const there =
    ways.find((one) => one.isConnected && !one.matches(':disabled')) ?? document.getElementById('main');
  if (there instanceof HTMLElement) there.focus();
}
