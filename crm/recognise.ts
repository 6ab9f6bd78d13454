import type { CrmAdapter, RecordPage } from './adapter';
import { isHost, matchPage, shownAddress } from './address-pattern';
import { readId } from './id-shape';
import type { CustomerRecord } from './record';

/**
 * The customer record shown at this address; undefined where it is told by none of these adapters,
 * and where the address contradicts itself or two CRMs claim it. Never throws. Only the address is
 * asked, for the page's text comes early, late or stale. An address on one CRM's own host is never
 * another CRM's.
 */
export function recogniseRecord(
  url: URL,
  adapters: readonly CrmAdapter[],
): CustomerRecord | undefined {
  return recogniseAmong(url, adaptersFor(url, adapters));
}

/** The same where it is known already that these adapters, and no others, are asked on this host. */
export function recogniseAmong(
  url: URL,
  adapters: readonly CrmAdapter[],
): CustomerRecord | undefined {
  const found = adapters.flatMap((adapter) => recordOf(url, adapter) ?? []);
  return found.length === 1 ? found[0] : undefined;
}

/**
 * The CRM that this address surely belongs to, whether or not it shows a customer. Undefined also
 * where several CRMs that live on any host could claim it: the user is asked, nothing is guessed.
 */
export function recogniseCrm(url: URL, adapters: readonly CrmAdapter[]): CrmAdapter | undefined {
  const asked = adaptersFor(url, adapters);
  const sure = asked.filter(
    (adapter) => matchesHost(adapter, url) || recogniseRecord(url, [adapter]),
  );
  const likely = sure.length
    ? sure
    : asked.filter(({ addressIn, otherPages = [] }) => {
        const shown = shownAddress(url, addressIn);
        return shown && otherPages.some((page) => matchPage(shown, page));
      });
  return likely.length === 1 ? likely[0] : undefined;
}

/** Whether it is one of the CRM's own hosts; never for a CRM that lives on any host. */
export function matchesHost({ hosts }: CrmAdapter, url: URL): boolean {
  return hosts.some((host) => isHost(host, url));
}

/** Those that are asked at all: of a CRM's own host its own, elsewhere those of CRMs that live anywhere. */
export function adaptersFor(url: URL, adapters: readonly CrmAdapter[]): readonly CrmAdapter[] {
  if (!/^https?:$/.test(url.protocol)) return [];
  const own = adapters.filter((adapter) => matchesHost(adapter, url));
  return own.length ? own : adapters.filter(({ hosts }) => !hosts.length);
}

/** Of the adapter's pages the first that the address is. */
function recordOf(url: URL, { id: crm, records, addressIn }: CrmAdapter) {
  const shown = shownAddress(url, addressIn);
  if (!shown) return undefined;
  const { host } = url;
  for (const { type = 'account', ...page } of records) {
    const id = findId(shown, page);
    if (id) return { key: `${crm}:${host}:${type}:${id}`, crm, host, type, id };
  }
  return undefined;
}

/** Several texts may stand for ':id' (a parameter given twice): they must all mean one id. */
function findId(url: URL, page: RecordPage): string | undefined {
  const ids = new Set(matchPage(url, page)?.map((text) => readId(page.id, text)));
  return ids.size === 1 ? [...ids][0] : undefined;
}
