/** Key in `storage.session`: how far a rule has come that is being made on that host. */
export const setUpKey = (host: string) => `setUp:${host}`;
