// Migrations: numbered per module, paired per dialect, up only. Each runs once, in a transaction of its own, and its checksum is kept: a migration
// that was applied may never be edited afterwards.
//
// Header comments of a migration declare what the schema itself cannot say:
//   -- append-only: TABLE        no row is ever updated or deleted (held by the authorizer on SQLite, by grants on PostgreSQL)
//   -- reference-table: TABLE    a dictionary, the same in every county (exempt from "county first"; copied to every node on Citus)
#pragma once
#include <span>
#include <string>
#include <vector>

#include "foundation/result.hpp"
#include "platform/storage/query.hpp"
#include "platform/storage/storage.hpp"

namespace luoshi::storage {

// One module's migrations: `migrations::all` of its generated header.
using Migrations = std::span<const Migration>;

Migrations platform_migrations();

struct Migrated {
    std::vector<std::string> applied;   // "org/0001_bodies", in the order they ran
    std::vector<std::string> warnings;  // what the database's administrator should do by hand
};

// Applies what is missing: the platform's own first, then `modules` in their order (lower storeys first). Refuses with conflict
// "migration-changed", "migration-unknown" (the database is newer than this program) or "database-collation" (PostgreSQL not sorting by C) before
// anything is touched.
Result<Migrated> migrate(Storage& storage, std::span<const Migrations> modules, const Clock& clock = system_clock());

// What would be applied now, refused as above.
Result<std::vector<std::string>> pending_migrations(Storage& storage, std::span<const Migrations> modules);

// The tables named by "-- <mark>: NAME" in the comments of a migration.
std::vector<std::string> marked_tables(std::string_view sql, std::string_view mark);

// The schema as text, sorted by table: docs/schema is made of it.
std::string schema_dump(Storage& storage);

}  // namespace luoshi::storage
