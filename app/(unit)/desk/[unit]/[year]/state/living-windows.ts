/** How long (ms) the other windows have to say that they live. */
const PATIENCE = 250;

/** Tells this browser's windows of the desk from each other. Works without a secure context, which locks do not. */
export interface LivingWindows {
  /** The ids of the other windows that live. */
  others(): Promise<Set<string>>;
  close(): void;
}

interface Call {
  kind: 'who' | 'here';
  window: string;
}

export function livingWindows(own: string): LivingWindows {
  if (typeof BroadcastChannel === 'undefined') return { others: async () => new Set(), close: () => {} };
  const channel = new BroadcastChannel('huangshui-desk');
  const heard = new Set<string>();
  channel.onmessage = ({ data }: MessageEvent<Call>) => {
    if (data.kind === 'who') channel.postMessage({ kind: 'here', window: own } satisfies Call);
    heard.add(data.window);
  };
  return {
    async others() {
      heard.clear();
      channel.postMessage({ kind: 'who', window: own } satisfies Call);
      await new Promise((resolve) => setTimeout(resolve, PATIENCE));
      return new Set(heard);
    },
    close: () => channel.close(),
  };
}
