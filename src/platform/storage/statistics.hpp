// What the database's planner knows of its tables. PostgreSQL gathers it by itself within a minute or so; whoever has just written very many rows and
// asks about them at once has it gathered first: a plan made for empty tables can take a thousand times as long.
#pragma once
#include "platform/storage/storage.hpp"

namespace luoshi::storage {

// Nothing on SQLite, which plans by its indexes.
void gather_statistics(Storage& storage);

}  // namespace luoshi::storage
