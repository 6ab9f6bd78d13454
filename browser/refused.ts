/** What was asked for is not for whoever asked. Nothing was done. */
export class Refused extends Error {
  override name = 'Refused';
}
