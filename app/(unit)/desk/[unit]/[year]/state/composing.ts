/** Whether an input method composes in this window: what stands in the field meanwhile is no text yet. */
export interface Composing {
  is(): boolean;
  stop(): void;
}

/** @param onEnd is called as a composition ends, taken or given up */
export function watchComposing(onEnd: () => void): Composing {
  let composing = false;
  const begin = () => {
    composing = true;
  };
  const end = () => {
    composing = false;
    onEnd();
  };
  window.addEventListener('compositionstart', begin);
  window.addEventListener('compositionend', end);
  // A field that is taken off the page while it has the focus never says that it has ended.
  window.addEventListener('focusin', end);
  return {
    is: () => composing,
    stop() {
      window.removeEventListener('compositionstart', begin);
      window.removeEventListener('compositionend', end);
      window.removeEventListener('focusin', end);
    },
  };
}
