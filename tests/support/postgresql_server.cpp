#include "support/postgresql_server.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdlib>

#include "platform/crypto/digest.hpp"
#include "platform/storage/catalogue.hpp"
#include "platform/storage/connection.hpp"
#include "platform/storage/postgresql_connection.hpp"

namespace luoshi::testing {
namespace {

using storage::PostgresqlConnection;

constexpr storage::Query schema_fingerprint{"test.schema", "", R"SQL(
SELECT md5(string_agg(line, ',' ORDER BY line)) FROM (
    SELECT concat(c.relname, c.relkind, c.relnatts, c.oid) AS line FROM pg_class c WHERE c.relnamespace = current_schema()::regnamespace
    UNION ALL
    SELECT concat(conname, pg_get_constraintdef(oid)) FROM pg_constraint WHERE connamespace = current_schema()::regnamespace
    UNION ALL
    SELECT concat(module, name, checksum) FROM schema_migration) AS lines)SQL"};

std::string fingerprint(storage::Connection& connection) { return connection.one<std::string>(schema_fingerprint).value(); }

std::string rows_of(storage::Connection& connection, const std::string& table) {
    const std::string sql = "SELECT md5(coalesce(string_agg(t::text, ',' ORDER BY t::text), '')) FROM " + storage::quoted_name(table) + " t";
    const std::string name = "test.rows_of_" + table;
    return connection.one<std::string>({name, sql, sql}).value();
}

bool has_rows(storage::Connection& connection, const std::string& table) {
    const std::string sql = "SELECT 1 FROM " + storage::quoted_name(table) + " LIMIT 1";
    const std::string name = "test.any_" + table;
    return connection.one<std::int64_t>({name, sql, sql}).has_value();
}

}  // namespace

std::optional<std::string> PostgresqlServer::url() {
    const char* const value = std::getenv("LUOSHI_TEST_PG");
    if (value == nullptr || *value == '\0') return std::nullopt;
    return std::string(value);
}

PostgresqlServer& PostgresqlServer::instance() {
    static PostgresqlServer server;
    return server;
}

PostgresqlServer::~PostgresqlServer() {
    try {
        for (const auto& [key, model] : models_) {
            for (const auto& database : model.free) drop(database);
            drop(model.name);
        }
    } catch (const std::exception&) {  // the whole server goes away after the tests
    }
}

std::string PostgresqlServer::address_of(const std::string& database) const {
    // postgresql://user@/postgres?host=… : only the name of the database changes.
    std::string address = *url();
    const auto start = address.find('/', address.find("://") + 3);
    const auto end = std::min(address.size(), address.find('?'));
    return address.replace(start + 1, end - start - 1, database);
}

void PostgresqlServer::command(const std::string& sql) {
    PostgresqlConnection connection(*url(), PostgresqlConnection::Role::owner);
    connection.script(sql);
}

void PostgresqlServer::drop(const std::string& database) { command("DROP DATABASE IF EXISTS " + database + " WITH (FORCE)"); }

std::string PostgresqlServer::fresh_name() { return fmt::format("luoshi_test_{}_{}", ::getpid(), ++made_); }

PostgresqlServer::Model& PostgresqlServer::model_of(const std::vector<storage::Migrations>& modules) {
    std::string key;
    for (const auto& module : modules) {
        for (const auto& migration : module) key += crypto::sha256_hex(migration.postgresql);
    }
    const auto found = models_.find(key);
    if (found != models_.end()) return found->second;
    Model model;
    model.name = fresh_name();
    command("CREATE DATABASE " + model.name + " TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C.UTF-8' ENCODING 'UTF8'");
    storage::Options options;
    options.readers = 1;
    options.writers = 1;
    const auto storage = storage::open(address_of(model.name), options);
    storage::migrate(*storage, modules).value();
    storage->in_snapshot([&](storage::Connection& connection) {
        model.schema = fingerprint(connection);
        for (const auto& table : storage::catalogue(connection)) {
            if (has_rows(connection, table.name)) model.filled[table.name] = rows_of(connection, table.name);
            else model.emptied.push_back(table.name);
        }
    });
    return models_[key] = std::move(model);
}

std::string PostgresqlServer::take_database(const std::vector<storage::Migrations>& modules) {
    Model& model = model_of(modules);
    std::string name;
    if (model.free.empty()) {
        name = fresh_name();
        command("CREATE DATABASE " + name + " TEMPLATE " + model.name);
    } else {
        name = model.free.back();
        model.free.pop_back();
    }
    const auto key = std::ranges::find_if(models_, [&](const auto& entry) { return entry.second.name == model.name; })->first;
    in_use_[address_of(name)] = key;
    return address_of(name);
}

void PostgresqlServer::give_back(const std::string& address) {
    Model& model = models_.at(in_use_.at(address));
    in_use_.erase(address);
    const auto start = address.find('/', address.find("://") + 3) + 1;
    const std::string name = address.substr(start, address.find('?') - start);
    if (empty_again(model, name)) model.free.push_back(name);
    else drop(name);
}

bool PostgresqlServer::empty_again(const Model& model, const std::string& database) {
    try {
        PostgresqlConnection connection(address_of(database), PostgresqlConnection::Role::owner);
        if (fingerprint(connection) != model.schema) return false;
        // Without the foreign keys' own checks, so that the order does not matter: the server's owner may switch them off.
        std::string sql = "SET LOCAL session_replication_role = replica;";
        for (const auto& table : model.emptied) sql += "DELETE FROM " + storage::quoted_name(table) + ";";
        for (const auto& [table, rows] : model.filled) {
            if (rows_of(connection, table) != rows) return false;
        }
        connection.begin_schema_change();
        connection.script(sql);
        connection.commit();
        return true;
    } catch (const std::exception&) {
        return false;
    }
}

}  // namespace luoshi::testing
