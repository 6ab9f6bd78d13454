/** What the CRM's server is asked. */
export interface PageRequest {
  /** On the page's own origin; begins with '/'. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Posted; without it the request is a GET. */
  readonly body?: string;
}

/** An answer of whatever status; the text of one that says no is left out. */
export interface PageAnswer {
  readonly status: number;
  readonly text: string;
}

/**
 * Asks the server of the page that it runs in, as the user that is signed in there; null where no
 * answer comes in time, or one that leads elsewhere, such as to a login page.
 *
 * The browser hands this function to the page as text (`scripting.executeScript`): it must not use
 * anything from outside itself. It sends what the browser sends by itself, and touches no cookie
 * and no token. Nothing but the page's own origin can be asked: the address begins with it.
 */
export async function fetchInPage(
  { path, headers, body }: PageRequest,
  /** Milliseconds. */
  patience: number,
  /** Characters; a longer answer is none. */
  mostText: number,
): Promise<PageAnswer | null> {
  try {
    if (!path.startsWith('/')) return null;
    const response = await fetch(location.origin + path, {
      method: body === undefined ? 'GET' : 'POST',
      headers,
      body: body ?? null,
      credentials: 'same-origin',
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    });
    const text = response.ok ? await response.text() : '';
    return text.length > mostText ? null : { status: response.status, text };
  } catch (error) {
    console.warn('what the CRM knows', error);
    return null;
  }
}
