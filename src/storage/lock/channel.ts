export type LockWord = 'lock' | 'is anybody here' | 'here' | 'in use';

/** What tabs of one device tell one another about their lock; never a key. */
export interface LockChannel {
  tell(word: LockWord): void;
  listen(listener: (word: LockWord) => void): () => void;
  close(): void;
}

export const createLockChannel = (database: string): LockChannel => {
  const channel = new BroadcastChannel(`lock:${database}`);
  const listeners = new Set<(word: LockWord) => void>();
  channel.onmessage = ({ data }: MessageEvent<LockWord>) => {
    for (const listener of [...listeners]) listener(data);
  };
  return {
    tell: (word) => channel.postMessage(word),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => channel.close(),
  };
};
