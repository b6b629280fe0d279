#include "support/postgresql_server.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdlib>

#include "platform/storage/connection.hpp"
#include "platform/storage/postgresql_connection.hpp"

namespace luoshi::testing {

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
        for (const auto& [key, name] : templates_) command("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
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
    storage::PostgresqlConnection connection(address_of("postgres"), storage::PostgresqlConnection::Role::owner);
    connection.script(sql);
}

std::string PostgresqlServer::fresh_name() { return fmt::format("luoshi_test_{}_{}", ::getpid(), ++made_); }

const std::string& PostgresqlServer::template_for(const std::vector<storage::Migrations>& modules) {
    std::string key;
    for (const auto& module : modules) {
        for (const auto& migration : module) key += fmt::format("{}/{} {}\n", migration.module, migration.name, migration.postgresql.size());
    }
    const auto found = templates_.find(key);
    if (found != templates_.end()) return found->second;
    const std::string name = fresh_name();
    command("CREATE DATABASE " + name + " TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C.UTF-8' ENCODING 'UTF8'");
    storage::Options options;
    options.readers = 1;
    options.writers = 1;
    const auto storage = storage::open(address_of(name), options);
    storage::migrate(*storage, modules).value();
    return templates_[key] = name;
}

std::string PostgresqlServer::create_database(const std::vector<storage::Migrations>& modules) {
    const std::string& model = template_for(modules);
    const std::string name = fresh_name();
    command("CREATE DATABASE " + name + " TEMPLATE " + model);
    return address_of(name);
}

void PostgresqlServer::drop_database(const std::string& address) {
    const auto start = address.find('/', address.find("://") + 3) + 1;
    command("DROP DATABASE IF EXISTS " + address.substr(start, address.find('?') - start) + " WITH (FORCE)");
}

}  // namespace luoshi::testing
