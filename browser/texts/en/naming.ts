/** The name of a customer, given by hand. */
export const naming = {
  nameGive: 'Name this customer',
  nameChange: 'Change the name',
  nameField: 'Name of the customer',
  nameHint: 'Leave it empty to show the name from {crm}.',
  nameOther: '{crm} calls it “{name}”.',
  nameUseOther: 'Use that name',
  nameKeep: 'Keep mine',
} as const;
