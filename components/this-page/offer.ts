import type { PageFacts } from '@/browser/page-facts';
import type { CrmAdapter } from '@/crm/adapter';
import { builtInAdapters } from '@/crm/adapters';
import { anywhere } from '@/crm/adapters-on';
import { recogniseCrm, recogniseRecord } from '@/crm/recognise';

/**
 * The CRM that can be turned on here: the one that it was set up as, a rule among them, that its host
 * or address tells, or, for a copy under a name of its own, the only one whose records have addresses
 * like this. Undefined where nothing tells, and where nothing is left to be turned on.
 */
export function crmToTurnOn({ url, settings, isPermitted }: PageFacts): CrmAdapter | undefined {
  // Of the user's own, or set by a policy.
  if (settings.rule && settings.rule.id === settings.crm) {
    return isPermitted ? undefined : settings.rule;
  }
  const setUp = builtInAdapters.find(({ id }) => id === settings.crm);
  const crm =
    setUp ?? (settings.crm ? undefined : (recogniseCrm(url, builtInAdapters) ?? copy(url)));
  const isReady = isPermitted && !(crm?.setting && !settings.values?.length);
  // A host that was permitted otherwise is asked with all that live on any host.
  const runs = isReady && (setUp || recogniseCrm(url, builtInAdapters));
  return runs ? undefined : crm;
}

function copy(url: URL): CrmAdapter | undefined {
  const alike = builtInAdapters.filter((adapter) => recogniseRecord(url, [anywhere(adapter)]));
  return alike.length === 1 ? alike[0] : undefined;
}
