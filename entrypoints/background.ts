import { defineBackground } from '#imports';
import { answerRequests, type Handlers } from '@/browser/answer';
import { openLaunchers, tellFrames, tellPagesToLeave, tellViews } from '@/browser/broadcast';
import { browser } from '@/browser/browser';
import { mayRunOn } from '@/browser/crm-access';
import { openCrmFacts } from '@/browser/crm-facts/read-facts';
import { grantedOrigins } from '@/browser/crm-scripts';
import { openCrmSetUp } from '@/browser/crm-set-up';
import { firstOfSession } from '@/browser/first-of-session';
import { openFrameGrants } from '@/browser/frame-grants';
import { figuresOf } from '@/browser/launcher-figures';
import { once } from '@/browser/once';
import { pageRequests } from '@/browser/page-requests';
import { placeRequests } from '@/browser/place-requests';
import { openPolicyRules } from '@/browser/policy-rules';
import { Refused } from '@/browser/refused';
import { openRuleHosts } from '@/browser/rule-hosts';
import { ruleRequests } from '@/browser/rule-requests';
import { documentOf, tabBeside, tabOf } from '@/browser/sender';
import { readSettings, wantedLanguage } from '@/browser/settings';
import { recordAt, recordSeen } from '@/browser/sighting';
import { speak } from '@/browser/text';
import type { ShownCustomer } from '@/playbook/shown-customer';
import type { Customer } from '@/storage/customer';
import { dockOf, openHostSettings } from '@/storage/host-settings';
import { openKickoff } from '@/storage/kickoff';
import { openPolicyRuleStore } from '@/storage/policy-rules';
import { StorageProblem, toProblem } from '@/storage/problem';
import { restoredCount, restoredSeen } from '@/storage/restored-notice';
import { openRules } from '@/storage/rules';
import { openSettings } from '@/storage/settings';
import type { Sighting } from '@/storage/sighting';
import { takeTurns } from '@/storage/turns';
import { shownAs } from '@/storage/views-of';

/**
 * The only context that touches the disk. The panel cannot: it is a frame in somebody else's page,
 * and IndexedDB is closed to it where the user blocks third-party cookies (ADR 0001).
 */
export default defineBackground(() => {
  const area = browser.storage.local;
  const grants = openFrameGrants(browser.storage.session);
  const hosts = openHostSettings(area);
  const settings = openSettings(area);
  const tellLaunchers = openLaunchers();
  const crmFacts = openCrmFacts(browser.storage.session, async (url) =>
    recordAt(url, await hosts.read(url.host)),
  );

  /** Records that could not be noted down when they were seen: tried again when they are asked for. */
  const unseen = new Map<string, Sighting>();

  const kickoff = once(() =>
    openKickoff(area).catch((error) => {
      throw toProblem(error);
    }),
  );

  /** In the language that is set by now. What is on disk is, whatever becomes of the words for it. */
  async function figures(shown: ShownCustomer) {
    const wanted = wantedLanguage(await readSettings());
    await speak(wanted).catch((error) => console.warn(`${wanted}: could not be loaded`, error));
    return figuresOf(shown);
  }

  /** To every view, wherever it is open. */
  async function tell(message: Parameters<typeof tellViews>[0]) {
    await tellViews(message);
    await tellFrames(message, grants.frames());
  }

  /** On disk by now: every other view and page is told, and the one that asked gets it as answer. */
  async function tellAll(customer: Customer, recordKey: string) {
    const shown = shownAs(customer, recordKey);
    const recordKeys = Object.keys(customer.records);
    await tell({ changed: { customer: shown, recordKeys } });
    // Whoever types does not wait for it.
    figures(shown)
      .then((now) => tellLaunchers(recordKeys, now))
      .catch((error) => console.warn('the launchers were not told', error));
    return shown;
  }

  async function note(sighting: Sighting) {
    unseen.set(sighting.recordKey, sighting);
    const customer = await (await kickoff()).see(sighting);
    unseen.delete(sighting.recordKey);
    return tellAll(customer, sighting.recordKey);
  }

  const setUp = openCrmSetUp(hosts);
  const { session } = browser.storage;
  const rules = openRules(area);
  const policyRules = openPolicyRuleStore(area);
  const ruleHosts = openRuleHosts({ hosts, setUp, session });
  const policy = openPolicyRules({
    hosts,
    ruleHosts,
    rules,
    taken: policyRules,
    inTurn: takeTurns(),
  });

  /** With the settings, views read what the CRMs are called. */
  const tellNames = async () => tell({ settings: await settings.read() });

  const handlers: Handlers = {
    ...placeRequests({
      hosts,
      setUp,
      placeOn: async (host) => dockOf(await hosts.read(host)).place,
      tellMoved: (host) => tell({ moved: host }),
    }),
    ...pageRequests({
      hosts,
      setUp,
      ruleOf: async (crm) =>
        [...(await policyRules.list()), ...(await rules.list())].find(({ id }) => id === crm),
      customers: async () => (await kickoff()).list(),
      see: async (sighting, customerId) =>
        tellAll(await (await kickoff()).see(sighting, customerId), sighting.recordKey),
    }),
    ...ruleRequests({
      hosts,
      setUp,
      rules,
      ruleHosts,
      policy,
      session,
      tellNames,
    }),
    async sees({ address, name }, sender) {
      const url = new URL(address);
      const settings = await hosts.read(url.host);
      const record = (await mayRunOn(url)) && recordSeen(address, sender, settings);
      if (!record) throw new StorageProblem('refused', 'no record of that page');
      return figures(await note({ recordKey: record.key, address, ...(name && { name }) }));
    },
    token: async (_, sender) => grants.issue(tabOf(sender)),
    async redeem({ token }, sender) {
      const good = await grants.redeem(token, {
        document: documentOf(sender),
        tab: tabOf(sender),
        frame: sender.frameId ?? 0,
      });
      if (!good) throw new StorageProblem('refused', 'no such token');
      return null;
    },
    async customer({ recordKey }) {
      const { find } = await kickoff();
      const missed = unseen.get(recordKey);
      let customer = await find(recordKey);
      if (!customer && missed) {
        await note(missed);
        customer = await find(recordKey);
      }
      const restored = await restoredCount(area);
      return { customer: customer ? shownAs(customer, recordKey) : null, restored };
    },
    async tick({ recordKey, taskId, done }) {
      return tellAll(await (await kickoff()).tick(recordKey, taskId, done), recordKey);
    },
    async set({ recordKey, changes }) {
      return tellAll(await (await kickoff()).set(recordKey, changes), recordKey);
    },
    async name({ recordKey, text, besides }) {
      const customer = await (await kickoff()).name(recordKey, { text, besides });
      // A view of another record keeps what stands in its head: it is told by a message of its own.
      for (const other of Object.keys(customer.records)) {
        if (other === recordKey) continue;
        await tell({ changed: { customer: shownAs(customer, other), recordKeys: [other] } });
      }
      return tellAll(customer, recordKey);
    },
    async crmFacts({ recordKey, tabId }, sender) {
      if ((await settings.read()).crmFacts !== 'on') {
        throw new StorageProblem('refused', 'the user has not turned it on');
      }
      return crmFacts(recordKey, tabBeside(sender) ?? tabId);
    },
    async history({ recordKey }) {
      return (await kickoff()).history(recordKey);
    },
    async settings({ change }) {
      const changed = await settings.change(change);
      await tell({ settings: changed });
      return changed;
    },
    async raw({ recordKey }) {
      return JSON.stringify(await (await kickoff()).raw(recordKey), undefined, 2);
    },
    async restoredSeen() {
      await restoredSeen(area);
      return null;
    },
  };

  answerRequests(handlers, {
    isGranted: (sender) => grants.isGranted(documentOf(sender)),
    problemOf: (error) => (error instanceof Refused ? 'refused' : toProblem(error).kind),
  });

  async function takePolicy() {
    if (await policy.take()) await tellNames();
  }

  /**
   * Before anybody looks: the scripts are registered, tabs that are open get theirs, the policy is
   * taken, and what the disk has lost is put back. None keeps the others from being done: a browser
   * may take its time to say what its policy is.
   */
  const takeHold = once(async () => {
    const disk = kickoff().catch((error) => console.warn('the disk does not open', error));
    const policed = takePolicy().catch((error) => console.warn('the policy is not taken', error));
    await setUp.reconcile().catch((error) => console.warn('the scripts are not registered', error));
    await setUp.attachTo(await grantedOrigins());
    await Promise.all([disk, policed]);
  });

  // The events wake the background; that it starts for the first time is what counts.
  browser.runtime.onStartup.addListener(takeHold);
  browser.runtime.onInstalled.addListener(takeHold);
  firstOfSession(browser.storage.session, takeHold).catch((error) =>
    console.warn('open tabs may want a reload', error),
  );
  // Firefox reads policies when it starts, and never again. Not `storage.onChanged`: it would bring
  // the whole journal of a customer at each letter typed.
  if (!import.meta.env.FIREFOX) {
    browser.storage.managed.onChanged.addListener(() => {
      policy
        .take()
        // Told though other rules may not count: the options show what is wrong.
        .then(tellNames)
        .catch((error) => console.warn('the policy is not taken', error));
    });
  }
  browser.tabs.onRemoved.addListener((tab) => {
    // Not at once: what was typed last in its panel is still on its way.
    setTimeout(() => grants.forget(tab), 5_000);
  });
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await setUp.reconcile();
    await setUp.attachTo(origins);
  });
  browser.permissions.onRemoved.addListener(async () => {
    await setUp.reconcile().catch((error) => console.warn('the scripts stay registered', error));
    await tellPagesToLeave();
  });
});
