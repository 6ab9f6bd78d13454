import type { UseStore } from 'idb-keyval';
import { StorageProblem, toProblem } from './problem';

const version = 1;
const storeName = 'documents';

/**
 * Our own store for idb-keyval, since its default one has no version, does not close for a newer
 * version of us, and does not wait for the disk (`durability: 'strict'`). The promise of a
 * transaction resolves once it is complete, not when its last request has succeeded; when the
 * callback throws, nothing of it is written.
 */
export function openDatabase(name: string, factory: IDBFactory = indexedDB): UseStore {
  let opened: Promise<IDBDatabase> | undefined;
  const forget = () => {
    opened = undefined;
  };

  function open(): Promise<IDBDatabase> {
    opened ??= connected(factory.open(name, version), forget);
    return opened;
  }

  return async (mode, callback) => {
    const transaction = await begin(open, forget, mode);
    const completed = complete(transaction);
    try {
      const result = await callback(transaction.objectStore(storeName));
      await completed;
      return result;
    } catch (error) {
      abort(transaction);
      // What made the transaction fail says more than the request it failed in.
      await completed;
      throw error;
    }
  };
}

/** `onGone` is called when there is no connection any more, or none came about. */
function connected(request: IDBOpenDBRequest, onGone: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    let wasBlocked = false;
    request.onupgradeneeded = () => request.result.createObjectStore(storeName);
    // An old version of us is still open somewhere and does not let go. Until it does, a second
    // request would wait behind this one without a word: so all who ask hear of this one.
    request.onblocked = () => {
      wasBlocked = true;
      reject(new StorageProblem('database', 'blocked'));
    };
    request.onerror = () => {
      onGone();
      const isNewer = request.error?.name === 'VersionError';
      reject(isNewer ? new StorageProblem('newer', request.error) : toProblem(request.error));
    };
    request.onsuccess = () => {
      const database = request.result;
      database.onclose = onGone;
      database.onversionchange = () => {
        database.close();
        onGone();
      };
      if (wasBlocked) {
        database.close();
        onGone();
      }
      resolve(database);
    };
  });
}

/** A connection that the browser closed meanwhile is opened anew, once. */
async function begin(
  open: () => Promise<IDBDatabase>,
  forget: () => void,
  mode: IDBTransactionMode,
): Promise<IDBTransaction> {
  const start = async () => (await open()).transaction(storeName, mode, { durability: 'strict' });
  try {
    return await start();
  } catch (error) {
    if ((error as DOMException).name !== 'InvalidStateError') throw error;
    forget();
    return start();
  }
}

function complete(transaction: IDBTransaction): Promise<void> {
  const completed = new Promise<void>((resolve, reject) => {
    // Listeners, since idb-keyval sets `oncomplete` and `onabort` for itself.
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => {
      // Without an error it was we who aborted: what the callback threw is the reason.
      if (transaction.error) reject(transaction.error);
      else resolve();
    });
  });
  // Whoever awaits it gets the rejection; a callback that is still running has not got there yet.
  completed.catch(() => undefined);
  return completed;
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch (error) {
    // It has finished by itself, which is what we wanted.
    if ((error as DOMException).name !== 'InvalidStateError') throw error;
  }
}
