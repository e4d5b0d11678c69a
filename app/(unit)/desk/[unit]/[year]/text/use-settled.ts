import { useEffect, useState } from 'react';

/** A value once it has stayed the same for `pause` ms: for what is too much work to be done at every keystroke. */
export function useSettled<T>(value: T, pause: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}
