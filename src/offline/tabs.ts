/** The app's other tabs: before a new version takes over, each must have its words on disk. */
export interface Tabs {
  /** True when every other tab that is awake has answered that its words are saved. */
  othersSettle(): Promise<boolean>;
  /** Tells the others that the new version takes over now. */
  announceUpdate(): void;
}

export interface Channel {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

type Message =
  | { readonly kind: 'settle'; readonly round: string }
  | { readonly kind: 'here'; readonly round: string; readonly tab: string }
  | { readonly kind: 'settled'; readonly round: string; readonly tab: string; readonly saved: boolean }
  | { readonly kind: 'updating' };

/** A tab that is awake says at once that it is there; a frozen one put its words on disk when it was hidden. */
const answerMs = 300;
const settleMs = 5_000;

export const createTabs = (
  channel: Channel,
  {
    tab,
    settle,
    onUpdate,
    later,
  }: {
    readonly tab: string;
    settle(): Promise<boolean>;
    onUpdate(): void;
    later(milliseconds: number, then: () => void): void;
  },
): Tabs => {
  const say = (message: Message) => channel.postMessage(message);
  const listeners = new Set<(message: Message) => void>();
  channel.addEventListener('message', async ({ data }) => {
    const message = data as Message;
    for (const listener of listeners) listener(message);
    if (message.kind === 'updating') onUpdate();
    if (message.kind !== 'settle') return;
    const { round } = message;
    say({ kind: 'here', round, tab });
    say({ kind: 'settled', round, tab, saved: await settle() });
  });

  let rounds = 0;
  return {
    othersSettle: () =>
      new Promise((resolve) => {
        const round = `${tab}-${++rounds}`;
        const unsettled = new Set<string>();
        let counted = false;
        const end = (saved: boolean) => {
          listeners.delete(listen);
          resolve(saved);
        };
        const listen = (message: Message) => {
          if (!('round' in message) || message.round !== round) return;
          if (message.kind === 'here') unsettled.add(message.tab);
          if (message.kind !== 'settled') return;
          unsettled.delete(message.tab);
          if (!message.saved) end(false);
          else if (counted && unsettled.size === 0) end(true);
        };
        listeners.add(listen);
        say({ kind: 'settle', round });
        later(answerMs, () => {
          counted = true;
          if (unsettled.size === 0) end(true);
        });
        later(settleMs, () => end(false));
      }),
    announceUpdate: () => say({ kind: 'updating' }),
  };
};
