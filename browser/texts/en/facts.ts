/** What the CRM knows of a customer. */
export const facts = {
  factsFrom: 'From {crm}',
  factsOffer:
    '{crm} may know name, employees, owner and website. They are read in your own session, when you open this form, and stay on this device.',
  factsTurnOn: 'Turn on',
  factsNoThanks: 'No, thanks',
  factsName: 'Name',
  factsEmployees: 'Employees',
  factsOwner: 'Owner',
  factsWebsite: 'Website',
  factsUseName: 'Use this name',
  factsUseAsSeats: 'Use as seats',
  factsAreSeats: 'Used as seats',
  factsSeatsHint: 'Employees are not seats: check the number before you use it.',
  factsCopy: 'Copy',
  factsCopied: 'Copied',
  factsReading: 'Reading',
  factsReadAt: 'Read {when}',
  factsUnavailable: 'Not available',
  factsOptions: 'What the CRM knows',
  factsOption: 'Read name, employees, owner and website from the CRM',
  factsOptionHint:
    'In Dynamics 365, EspoCRM and Odoo, in your own session, when you open the form of an engagement. Shown as suggestions; nothing is filled in by itself.',
} as const;
