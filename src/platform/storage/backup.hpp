// Backup: everything a system knows in one file, the same format from SQLite and from PostgreSQL, made while the system runs.
//
// The file is gzip over lines of JSON:
//   {"format":"luoshi.backup/1","made":…,"engine":…,"migrations":["org/0001_bodies",…]}
//   {"table":"notice","columns":[…]}  [row…]  [row…]  …          rows as arrays; bytes as {"base64":…}
//   {"rows":N,"digest":…}                                        of that table, whatever the order of its rows
//   {"file":"ab/cdef…","bytes":N}  "base64…"  …                  stored originals
//   {"end":{"tables":N,"rows":N,"files":N},"sha256":…}           over every byte before this line
// All rows come from one snapshot. Restoring reads back what it wrote and compares, table by table, and checks the audit chains, before it
// commits: a backup is restored whole or not at all.
#pragma once
#include <boost/describe.hpp>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>

#include "foundation/result.hpp"
#include "platform/storage/migrate.hpp"
#include "platform/storage/storage.hpp"

namespace luoshi::storage {

struct BackupSummary {
    std::int64_t tables = 0;
    std::int64_t rows = 0;
    std::int64_t files = 0;
    std::int64_t bytes = 0;  // of the backup file
    std::int64_t audit_entries = 0;  // checked on restore
};
BOOST_DESCRIBE_STRUCT(BackupSummary, (), (tables, rows, files, bytes, audit_entries))

// Told the table or file at hand and how many rows there were so far.
using Progress = std::function<void(std::string_view what, std::int64_t rows)>;

struct BackupPlaces {
    std::filesystem::path file;                  // the backup
    std::optional<std::filesystem::path> files;  // the folder of stored originals; none: the database only
};

// Refuses with unavailable "backup-not-written" (no space, no right); a file that exists is only replaced by a finished one.
Result<BackupSummary> backup(Storage& storage, const BackupPlaces& places, const Clock& clock = system_clock(), const Progress& progress = {});

// Into an empty database, which is migrated first. Refuses with invalid "not-a-backup" or "backup-damaged", conflict "backup-other-version" (naming
// the migration that differs) or "database-not-empty", invalid "backup-audit-broken".
Result<BackupSummary> restore(Storage& storage, std::span<const Migrations> modules, const BackupPlaces& places, const Progress& progress = {});

// A whole system from one database into another, empty one, of either engine; through a file in `workspace`.
Result<BackupSummary> copy(Storage& from, Storage& to, std::span<const Migrations> modules, const std::filesystem::path& workspace,
                           const Progress& progress = {});

}  // namespace luoshi::storage
