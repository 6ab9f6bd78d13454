export interface Tryton {
  /** The web client, ending in a slash. */
  readonly url: string;
  readonly port: number;
  readonly database: string;
  readonly login: string;
  readonly password: string;
  readonly parties: readonly { readonly id: number; readonly name: string }[];
  close(): Promise<void>;
}

export function startTryton(): Promise<Tryton>;
export function isInstalled(): boolean;
