/** Goes through the customers in a row, `ms` apart, and resolves to the last address. */
window.navigateBurst = async (count, ms) => {
  const records = window.crm.records('account');
  for (let index = 0; index < count; index++) {
    const { id } = records[index % records.length];
    window.crm.go({ page: 'entityrecord', table: 'account', id });
    await new Promise((resolve) => setTimeout(resolve, ms));
  }
  return location.href;
};
