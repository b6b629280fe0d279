#include "platform/storage/migrate.hpp"

#include <fmt/format.h>

#include <map>
#include <set>

#include "platform/crypto/digest.hpp"
#include "platform/storage/connection.hpp"
#include "platform/storage/grants.hpp"
#include "platform/storage/migrations.hpp"
#include "platform/storage/statistics.hpp"

namespace luoshi::storage {
namespace {

constexpr Query same(std::string_view name, std::string_view sql) { return {name, sql, sql}; }

// BIGINT and TEXT are the same in both dialects.
constexpr std::string_view bookkeeping = R"SQL(
CREATE TABLE IF NOT EXISTS schema_migration (
    module TEXT NOT NULL, name TEXT NOT NULL, checksum TEXT NOT NULL, applied BIGINT NOT NULL, PRIMARY KEY (module, name));
CREATE TABLE IF NOT EXISTS schema_append_only (table_name TEXT NOT NULL PRIMARY KEY);
CREATE TABLE IF NOT EXISTS schema_reference (table_name TEXT NOT NULL PRIMARY KEY);
)SQL";
constexpr Query has_bookkeeping{"migrate.has_bookkeeping", "SELECT name FROM sqlite_master WHERE name = 'schema_migration'",
                                "SELECT table_name FROM information_schema.tables WHERE table_name = 'schema_migration' "
                                "AND table_schema = current_schema()"};
constexpr Query applied_migrations = same("migrate.applied", "SELECT module, name, checksum FROM schema_migration");
constexpr Query insert_migration =
    same("migrate.insert", "INSERT INTO schema_migration (module, name, checksum, applied) VALUES ($1, $2, $3, $4)");
constexpr Query insert_append_only =
    same("migrate.append_only", "INSERT INTO schema_append_only (table_name) VALUES ($1) ON CONFLICT DO NOTHING");
constexpr Query insert_reference =
    same("migrate.reference", "INSERT INTO schema_reference (table_name) VALUES ($1) ON CONFLICT DO NOTHING");

std::string_view text_for(const Migration& migration, Engine engine) {
    return engine == Engine::sqlite ? migration.sqlite : migration.postgresql;
}

std::string label(std::string_view module, std::string_view name) { return fmt::format("{}/{}", module, name); }

std::map<std::string, std::string> applied(Connection& connection) {
    std::map<std::string, std::string> found;
    if (!connection.one<std::string>(has_bookkeeping)) return found;
    connection.each(applied_migrations, [&](const Row& row) {
        found[label(row.text(0), row.text(1))] = row.get<std::string>(2);
    });
    return found;
}

std::vector<const Migration*> in_order(std::span<const Migrations> modules) {
    std::vector<const Migration*> list;
    for (const auto& migration : platform_migrations()) list.push_back(&migration);
    for (const auto& module : modules) {
        for (const auto& migration : module) list.push_back(&migration);
    }
    return list;
}

// The known migrations that are not applied yet; refuses when history and program disagree.
Result<std::vector<const Migration*>> missing(Connection& connection, std::span<const Migrations> modules) {
    auto history = applied(connection);
    std::vector<const Migration*> todo;
    for (const Migration* migration : in_order(modules)) {
        const auto name = label(migration->module, migration->name);
        const auto found = history.find(name);
        if (found == history.end()) {
            todo.push_back(migration);
            continue;
        }
        if (found->second != crypto::sha256_hex(text_for(*migration, connection.engine()))) {
            return Problem{Code::conflict, "migration-changed",
                           fmt::format("数据库结构变更 {} 已经执行过，但它的内容后来被改动；请恢复原文，另写新的变更", name),
                           fmt::format("migration {} was changed after it had been applied; restore its text and write a new one", name)};
        }
        history.erase(found);
    }
    if (!history.empty()) {
        return Problem{Code::conflict, "migration-unknown",
                       fmt::format("数据库含有本程序不认识的结构变更 {}；请使用较新版本的程序", history.begin()->first),
                       fmt::format("the database holds migration {}, which this program does not know; use a newer program",
                                   history.begin()->first)};
    }
    return todo;
}

void apply(Connection& connection, const Migration& migration, const Clock& clock) {
    const std::string_view text = text_for(migration, connection.engine());
    connection.begin_schema_change();
    try {
        connection.script(text);
        for (const auto& table : marked_tables(text, "append-only")) connection.run(insert_append_only, table);
        for (const auto& table : marked_tables(text, "reference-table")) connection.run(insert_reference, table);
        connection.run(insert_migration, migration.module, migration.name, crypto::sha256_hex(text), clock.now());
        connection.settle();
        connection.commit();
    } catch (const std::exception& failure) {
        connection.rollback();
        throw Failure(fmt::format("migration {}: {}", label(migration.module, migration.name), failure.what()));
    }
}

void create_bookkeeping(Connection& connection) {
    connection.begin_schema_change();
    connection.script(bookkeeping);
    connection.commit();
}

// Sorted lists must come out the same from both engines, and an index on text serves LIKE 'prefix%' only in the C collation.
std::optional<Problem> wrong_collation(Connection& connection) {
    constexpr Query collation{"migrate.collation", "", "SELECT datcollate FROM pg_database WHERE datname = current_database()"};
    if (connection.engine() == Engine::sqlite) return std::nullopt;
    const auto found = connection.one<std::string>(collation).value_or("");
    if (found == "C" || found == "POSIX" || found == "C.UTF-8" || found == "C.utf8") return std::nullopt;
    return Problem{Code::conflict, "database-collation",
                   fmt::format("数据库的排序规则是 {}，应为 C；请用 CREATE DATABASE … TEMPLATE template0 LC_COLLATE 'C' 建立数据库", found),
                   fmt::format("the database sorts by {}, it must sort by C: CREATE DATABASE … TEMPLATE template0 LC_COLLATE 'C'", found)};
}

}  // namespace

Migrations platform_migrations() { return migrations::all; }

Result<std::vector<std::string>> pending_migrations(Storage& storage, std::span<const Migrations> modules) {
    Result<std::vector<const Migration*>> todo = std::vector<const Migration*>{};
    storage.in_snapshot([&](Connection& connection) { todo = missing(connection, modules); });
    TRY(const auto migrations, std::move(todo));
    std::vector<std::string> names;
    for (const Migration* migration : migrations) names.push_back(label(migration->module, migration->name));
    return names;
}

Result<Migrated> migrate(Storage& storage, std::span<const Migrations> modules, const Clock& clock) {
    Result<Migrated> result = Migrated{};
    storage.exclusively([&](Connection& connection) {
        auto todo = missing(connection, modules);
        auto refusal = wrong_collation(connection);
        if (!todo || refusal) {
            result = refusal ? std::move(*refusal) : std::move(todo).error();
            return;
        }
        if (todo->empty()) return;
        create_bookkeeping(connection);
        for (const Migration* migration : *todo) {
            apply(connection, *migration, clock);
            result->applied.push_back(label(migration->module, migration->name));
        }
        assume_large_counties(connection);
        result->warnings = grant_to_application(connection);
    });
    return result;
}

std::vector<std::string> marked_tables(std::string_view sql, std::string_view mark) {
    std::vector<std::string> tables;
    const std::string start = fmt::format("-- {}:", mark);
    for (auto at = sql.find(start); at != std::string_view::npos; at = sql.find(start, at + 1)) {
        auto line = sql.substr(at + start.size(), sql.find('\n', at) - at - start.size());
        line.remove_prefix(std::min(line.size(), line.find_first_not_of(' ')));
        tables.emplace_back(line.substr(0, line.find_first_of(" \t\r")));
    }
    return tables;
}

}  // namespace luoshi::storage
