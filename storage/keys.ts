/** Where things stand in the one object store: customers by id, and which customer a record is. */
export const keys = {
  customer: (id: string) => `customer:${id}`,
  record: (recordKey: string) => `record:${recordKey}`,
  /** What a list shows of a customer, so that a list need not read whole customers. */
  entry: (id: string) => `entry:${id}`,
  /** Functions, since IDBKeyRange exists only where IndexedDB does. */
  allCustomers: () => IDBKeyRange.bound('customer:', 'customer;', false, true),
  allEntries: () => IDBKeyRange.bound('entry:', 'entry;', false, true),
};
