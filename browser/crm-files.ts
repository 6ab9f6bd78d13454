import type { CrmAdapter } from '@/crm/adapter';
import type { HostSettings } from '@/crm/host-settings';
import { matchesHost } from '@/crm/recognise';
import { adapterFile, anyScriptFile } from './crm-hosts';

type SettingsByHost = Readonly<Record<string, HostSettings>>;

/**
 * The files that a page on this host is given, in their order: the adapters of the CRM that it was
 * set up as, or of those that it may be, and then our script. Empty where none is to run: a CRM that
 * wants a setting and has none. Ports do not count, since patterns of addresses have none.
 */
export function filesFor(
  hostname: string,
  settings: SettingsByHost,
  builtIn: readonly CrmAdapter[],
): string[] {
  const here = settingsOf(hostname, settings);
  const chosen = here.flatMap(({ crm }) => crm ?? []);
  const adapters = chosen.length
    ? builtIn.filter(({ id }) => chosen.includes(id))
    : likely(hostname, builtIn);
  const usable = adapters.filter(
    ({ id, setting }) => !setting || here.some(({ crm, values }) => crm === id && values?.length),
  );
  const isOwn = chosen.some((crm) => !builtIn.some(({ id }) => id === crm));
  const isWanted = here.some(
    ({ byHand, settingUp }) => settingUp || Object.keys(byHand ?? {}).length,
  );
  if (usable.length === 0 && !isOwn && !isWanted) return [];
  return [...usable.map(({ id }) => adapterFile(id)), anyScriptFile];
}

/**
 * The hosts, as patterns of addresses, that what the user granted is for. Somebody who granted all
 * pages at once, in the browser's own settings, has turned on none of them: then only those count
 * that were set up.
 */
export function hostsIn(origins: readonly string[], settings: SettingsByHost): string[] {
  const setUp = Object.keys(settings).map(withoutPort);
  return [
    ...new Set(
      origins.flatMap((origin) => {
        const {
          scheme = '',
          wild,
          host = '',
        } = /^(?<scheme>https?|\*):\/\/(?<wild>\*\.?)?(?<host>[^/]*)\//.exec(origin)?.groups ?? {};
        if (!wild) return scheme ? [`${scheme}://${host}/*`] : [];
        return setUp
          .filter((each) => !host || each === host || each.endsWith(`.${host}`))
          .map((each) => `${scheme}://${each}/*`);
      }),
    ),
  ];
}

/** A pattern carries no port, an IPv6 host keeps its brackets. */
export function withoutPort(host: string): string {
  return host.replace(/:\d+$/, '');
}

function settingsOf(hostname: string, settings: SettingsByHost): HostSettings[] {
  return Object.entries(settings).flatMap(([host, each]) =>
    withoutPort(host) === hostname ? each : [],
  );
}

/** By the host's name, where a CRM has hosts of its own; else whatever lives on any host. */
function likely(hostname: string, builtIn: readonly CrmAdapter[]): readonly CrmAdapter[] {
  const address = new URL(`https://${hostname}`);
  const own = builtIn.filter((adapter) => matchesHost(adapter, address));
  return own.length ? own : builtIn.filter(({ hosts }) => hosts.length === 0);
}
