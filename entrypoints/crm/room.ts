/**
 * The room that the page makes for the panel: an attribute of the root says which, and wakes
 * `public/dock.css`.
 */
export function createRoom(root = document.documentElement) {
  let made: string | undefined;

  /** What the CRM has measured by script. */
  const measureAnew = () => dispatchEvent(new Event('resize'));

  return {
    /**
     * Makes the room that is wanted, such as 'body left 480', or none. `said` is what the attribute
     * is to say of it: less, as long as it is not known for certain.
     */
    make(wanted: string | undefined, said = wanted): void {
      if (root.dataset.kickoffDock !== said) {
        // With room made the body scrolls, without it the window (`public/dock.css`).
        const { body } = document;
        const top = root.scrollTop || body?.scrollTop;
        if (said) root.dataset.kickoffDock = said;
        else delete root.dataset.kickoffDock;
        scrollTo(0, top);
        body?.scrollTo(0, top);
      }
      if (made !== wanted) measureAnew();
      made = wanted;
    },

    /** Whether room is wanted on a page that lacks the stylesheet for it. */
    isMissed: () => made && !getComputedStyle(root).getPropertyValue('--kickoff-dock'),

    /** For work that may bring the stylesheet. */
    async around(work: Promise<unknown>): Promise<void> {
      const before = root.offsetWidth;
      await work;
      if (root.offsetWidth !== before) measureAnew();
    },
  };
}
