export const killWhileTyping: (asked: {
  readonly kills: number;
  readonly damaged: number;
  readonly sqlite?: boolean;
  readonly say?: (line: string) => void;
}) => Promise<{
  readonly kills: number;
  /** Notes of which some text was called saved. */
  readonly acknowledged: number;
  readonly lost: number;
  readonly damagedStores: number;
  readonly healed: number;
  readonly backEnd: string;
  readonly version: string;
}>;
