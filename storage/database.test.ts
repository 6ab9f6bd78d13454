import 'fake-indexeddb/auto';
import { get, promisifyRequest, set } from 'idb-keyval';
import { beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from './database';

let name: string;
beforeEach(() => {
  name = crypto.randomUUID();
});

describe('a transaction', () => {
  test('asks for the disk, not only for its cache', async () => {
    const durability = await openDatabase(name)('readwrite', (store) =>
      Promise.resolve(store.transaction.durability),
    );

    expect(durability).toBe('strict');
  });

  test('resolves once it is complete, not when its last request has succeeded', async () => {
    const order: string[] = [];
    await openDatabase(name)('readwrite', async (store) => {
      store.transaction.addEventListener('complete', () => order.push('complete'));
      await promisifyRequest(store.put('value', 'key'));
      order.push('put');
    });
    order.push('resolved');

    expect(order).toEqual(['put', 'complete', 'resolved']);
  });

  test('writes nothing when its callback throws', async () => {
    const database = openDatabase(name);
    const failing = database('readwrite', async (store) => {
      await promisifyRequest(store.put('value', 'key'));
      throw new Error('not a customer');
    });

    await expect(failing).rejects.toThrow('not a customer');
    expect(await get('key', database)).toBeUndefined();
  });

  test('writes nothing when its callback throws before anything else', async () => {
    const database = openDatabase(name);
    const failing = database('readwrite', () => {
      throw new Error('at once');
    });

    await expect(failing).rejects.toThrow('at once');
    await set('key', 'value', database);
    expect(await get('key', database)).toBe('value');
  });

  test('rejects with the reason when the browser aborts it', async () => {
    const database = openDatabase(name);
    const failing = database('readwrite', async (store) => {
      store.put('first', 'key');
      store.add('second', 'key');
      await promisifyRequest(store.get('key'));
      await promisifyRequest(store.get('key'));
    });

    await expect(failing).rejects.toMatchObject({ name: 'ConstraintError' });
  });

  test('that fails leaves the next one alone', async () => {
    const database = openDatabase(name);
    await database('readwrite', () => Promise.reject(new Error('one'))).catch(() => undefined);
    await set('key', 'value', database);

    expect(await get('key', database)).toBe('value');
  });
});

describe('the connection', () => {
  test('is given up for a newer version of us, and opened again by the next call', async () => {
    const database = openDatabase(name);
    await set('key', 'value', database);

    expect(await remove(name)).toBe('removed');
    await set('key', 'again', database);
    expect(await get('key', database)).toBe('again');
  });

  test('is opened again when the browser has closed it meanwhile', async () => {
    const database = openDatabase(name);
    await database('readwrite', async (store) => {
      store.put('value', 'key');
      store.transaction.db.close();
    });

    expect(await get('key', database)).toBe('value');
  });

  test('is opened again once only', async () => {
    let asked = 0;
    const database = openDatabase(name, {
      open: (...parameters: [string, number]) => {
        asked += 1;
        const request = indexedDB.open(...parameters);
        request.addEventListener('success', () => request.result.close());
        return request;
      },
    } as unknown as IDBFactory);

    await expect(get('key', database)).rejects.toMatchObject({ name: 'InvalidStateError' });
    expect(asked).toBe(2);
  });

  test('is tried again by the next call when it could not be opened', async () => {
    let works = false;
    const database = openDatabase(name, {
      open: (...parameters: [string, number]) => {
        if (!works) throw new DOMException('not now', 'SecurityError');
        return indexedDB.open(...parameters);
      },
    } as unknown as IDBFactory);
    await expect(get('key', database)).rejects.toThrow('not now');
    works = true;

    expect(await get('key', database)).toBeUndefined();
  });
});

describe('a database of a newer version', () => {
  beforeEach(async () => (await openAt(2)).close());

  test('is not opened', async () => {
    await expect(get('key', openDatabase(name))).rejects.toMatchObject({ kind: 'newer' });
  });

  test('is not opened by whom it took the connection from', async () => {
    const other = `${name} two`;
    const database = openDatabase(other);
    await get('key', database);
    (await openAt(2, other)).close();

    await expect(get('key', database)).rejects.toMatchObject({ kind: 'newer' });
  });
});

describe('a request that an old version of us blocks', () => {
  test('is said at once, to everybody who asks', async () => {
    const { database, request } = openBlocked();
    const first = get('key', database);
    request.onblocked?.({} as IDBVersionChangeEvent);

    await expect(first).rejects.toMatchObject({ kind: 'database' });
    await expect(get('key', database)).rejects.toMatchObject({ kind: 'database' });
  });

  test('is over when that lets go', async () => {
    const { database, request, next } = openBlocked();
    const first = get('key', database);
    request.onblocked?.({} as IDBVersionChangeEvent);
    await first.catch(() => undefined);
    request.result = await openAt(1);
    request.onsuccess?.({} as Event);
    next();

    expect(await get('key', database)).toBeUndefined();
    expect(await remove(name)).toBe('removed');
  });

  function openBlocked() {
    const request = {} as { -readonly [K in keyof IDBOpenDBRequest]: IDBOpenDBRequest[K] };
    let isOver = false;
    const open = (...parameters: [string, number]) =>
      isOver ? indexedDB.open(...parameters) : request;
    const next = () => {
      isOver = true;
    };
    return { database: openDatabase(name, { open } as unknown as IDBFactory), request, next };
  }
});

test('a disk too full to open it is said to be full', async () => {
  const request = {} as { -readonly [K in keyof IDBOpenDBRequest]: IDBOpenDBRequest[K] };
  const database = openDatabase(name, { open: () => request } as unknown as IDBFactory);
  const asked = get('key', database);
  request.error = new DOMException('Encountered full disk', 'QuotaExceededError');
  request.onerror?.({} as Event);

  await expect(asked).rejects.toMatchObject({ kind: 'full' });
});

function openAt(version: number, of = name): Promise<IDBDatabase> {
  const request = indexedDB.open(of, version);
  request.onupgradeneeded = () => {
    if (!request.result.objectStoreNames.contains('documents')) {
      request.result.createObjectStore('documents');
    }
  };
  return promisifyRequest(request);
}

/** Removing it needs every connection closed, as a newer version does. */
function remove(of: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(of);
    request.onsuccess = () => resolve('removed');
    request.onblocked = () => resolve('blocked');
    request.onerror = () => reject(request.error);
  });
}
