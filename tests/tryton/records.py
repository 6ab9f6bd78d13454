"""Fills a fresh Tryton database: python3 records.py CONFIG DATABASE NAME... prints {name: id}."""

import json
import sys

from trytond.config import config

config_file, database, *names = sys.argv[1:]
config.update_etc(config_file)

# Only now: trytond reads its configuration as it is imported.
from trytond.pool import Pool  # noqa: E402
from trytond.transaction import Transaction  # noqa: E402

Pool.start()
pool = Pool(database)
pool.init()

with Transaction().start(database, 1):
    # The assistants that would stand before the first log in.
    items = pool.get("ir.module.config_wizard.item")
    items.write(items.search([]), {"state": "done"})

    parties = pool.get("party.party").create([{"name": name} for name in names])
    ids = {party.name: party.id for party in parties}
    Transaction().commit()

print(json.dumps(ids))
