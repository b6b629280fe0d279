// What the database's planner knows of its tables. PostgreSQL gathers it by itself within a minute or so; whoever has just written very many rows and
// asks about them at once has it gathered first: a plan made for empty tables can take a thousand times as long.
#pragma once
#include "platform/storage/storage.hpp"

namespace luoshi::storage {

// Nothing on SQLite, which plans by what was written down below.
void gather_statistics(Storage& storage);

// SQLite knows nothing of sizes unless it is told, and then takes a county for ten rows: it would walk through all grants of a county to find those of
// one account. So every index that begins with the county is given the figures of a large one: the same plans on an empty and on a full database, and
// tests can look at them (tests/wiring). Called by migrate; nothing on PostgreSQL.
class Connection;
void assume_large_counties(Connection& connection);

}  // namespace luoshi::storage
