/**
 * What an address of the sample Dynamics 365 says, and how the page goes from one to the next:
 * the address changes at once, what one sees changes later.
 */

const cookies = Object.fromEntries(document.cookie.split(/;\s*/).map((part) => part.split('=')));

/** How long the old record stands under the new address; a test sets these or the cookies. */
window.crmDelay ??= Number(cookies.crmDelay ?? 250);
/** How long a page that was just loaded has an empty header. */
window.crmColdDelay ??= Number(cookies.crmColdDelay ?? 600);

const pending = { content: 0, title: 0 };

window.crm = {
  read() {
    const query = Object.fromEntries(
      [...new URLSearchParams(location.search)].map(([name, value]) => [name.toLowerCase(), value]),
    );
    return {
      page: (query.pagetype ?? 'dashboard').toLowerCase(),
      table: (query.etn ?? '').toLowerCase(),
      id: query.id?.toLowerCase().replace(/[{}]/g, ''),
    };
  },

  addressOf({ page, table, id }) {
    const { searchParams } = new URL(location.href);
    const query = new URLSearchParams({ appid: searchParams.get('appid') ?? '' });
    query.set('pagetype', page);
    if (table) query.set('etn', table);
    if (id) query.set('id', id);
    return `/main.aspx?${query}`;
  },

  go(place) {
    history.pushState(null, '', window.crm.addressOf(place));
    window.crm.showAfter(window.crmDelay);
  },

  /** The address of a new record once it is saved. */
  correct(place) {
    history.replaceState(null, '', window.crm.addressOf(place));
  },

  /** Only the last of several navigations is shown, as in the real one; after 0 ms before the next paint. */
  showAfter(delay) {
    clearTimeout(pending.content);
    clearTimeout(pending.title);
    const show = () => {
      const title = window.crm.show(window.crm.read());
      pending.title = setTimeout(() => {
        document.title = title;
      }, delay / 5);
    };
    if (delay === 0) show();
    else pending.content = setTimeout(show, delay);
  },
};

addEventListener('popstate', () => window.crm.showAfter(window.crmDelay));
