/** The records: those of the samples, and those that the user saved in this tab. */

const { sample, crm } = window;
const saved = JSON.parse(sessionStorage.getItem('saved') ?? '[]');
const tables = { account: [...sample.accounts, ...saved], contact: sample.contacts };

crm.records = (table) => tables[table] ?? [];

crm.recordOf = ({ table, id }) => crm.records(table).find((record) => record.id === id);

crm.add = (name) => {
  const record = { id: crypto.randomUUID(), name, city: '', seats: 0 };
  tables.account.push(record);
  saved.push(record);
  sessionStorage.setItem('saved', JSON.stringify(saved));
  return record;
};

/** The one before (-1) or after (1) in the list, round and round. */
crm.neighbour = ({ table, id }, step) => {
  const records = crm.records(table);
  const index = records.findIndex((record) => record.id === id);
  return records.at((index + step) % records.length);
};
