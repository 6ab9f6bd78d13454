/** The part of `storage.session` that we use: it outlives the worker, and ends with the browser. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** A panel's document, and where it stands. */
export interface GrantedFrame {
  readonly document: string;
  readonly tab: number;
  readonly frame: number;
}

interface Grants {
  /** Tokens not yet redeemed, with the tab they are for and when they end. */
  readonly tokens: Readonly<Record<string, { tab: number; until: number }>>;
  /** Documents that have redeemed one, latest last. */
  readonly frames: readonly GrantedFrame[];
}

const key = 'frameGrants';
/** A frame redeems within milliseconds; a cold worker and a busy machine may need a second or two. */
const lifetime = 10_000;
/** More panels than anybody has tabs; the oldest is forgotten first. */
const mostFrames = 500;
/** A tab has one panel, and a few more in pages that Back would bring back as they were. */
const mostInTab = 4;

/**
 * Which panel frames are ours: a page can frame `panel.html` too, and no browser says who made a
 * frame. Our content script asks for a token and hands it to its own frame; that document is
 * served from then on (ADR 0010).
 */
export function openFrameGrants(area: SessionArea, now: () => number = Date.now) {
  let turn: Promise<unknown> = Promise.resolve();

  /** One after the other: each reads, changes and writes the same key. */
  function edit<T>(change: (grants: Grants) => [Grants, T]): Promise<T> {
    const edited = turn.then(async () => {
      const [after, result] = change(await read());
      await area.set({ [key]: after });
      return result;
    });
    turn = edited.catch(() => undefined);
    return edited;
  }

  async function read(): Promise<Grants> {
    const { [key]: stored } = await area.get(key);
    return (stored as Grants | undefined) ?? { tokens: {}, frames: [] };
  }

  return {
    issue: (tab: number): Promise<string> =>
      edit((grants) => {
        const token = crypto.randomUUID();
        const tokens = { ...withoutEnded(grants.tokens, now()) };
        tokens[token] = { tab, until: now() + lifetime };
        return [{ ...grants, tokens }, token];
      }),

    /** True where the token was issued for that tab and not used before. */
    redeem: (token: string, granted: GrantedFrame): Promise<boolean> =>
      edit((grants) => {
        const { [token]: issued, ...tokens } = withoutEnded(grants.tokens, now());
        const good = Object.hasOwn(grants.tokens, token) && issued?.tab === granted.tab;
        const frames = good ? withFrame(grants.frames, granted) : grants.frames;
        return [{ tokens, frames }, good];
      }),

    async isGranted(document: string): Promise<boolean> {
      return (await read()).frames.some((granted) => granted.document === document);
    },

    /** Where the panels are. In Firefox what is told to all views does not reach frames in pages. */
    frames: async (): Promise<readonly GrantedFrame[]> => (await read()).frames,

    /** To be called when a tab was closed. */
    forget: (tab: number): Promise<void> =>
      edit((grants) => {
        const frames = grants.frames.filter((granted) => granted.tab !== tab);
        return [{ ...grants, frames }, undefined];
      }),
  };
}

function withFrame(frames: Grants['frames'], granted: GrantedFrame): Grants['frames'] {
  const inTab = frames.filter(({ tab }) => tab === granted.tab);
  const dropped = inTab.slice(0, Math.max(0, inTab.length + 1 - mostInTab));
  return [...frames.filter((frame) => !dropped.includes(frame)), granted].slice(-mostFrames);
}

function withoutEnded(tokens: Grants['tokens'], time: number): Grants['tokens'] {
  return Object.fromEntries(Object.entries(tokens).filter(([, { until }]) => until > time));
}
