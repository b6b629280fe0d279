// Databases on the server that LUOSHI_TEST_PG names. Each set of migrations is applied once to a template; a test's database is a copy of it.
// Making and dropping a database takes a large part of a second, so a database whose schema is as it was, and what
// its migrations wrote, is emptied and used again.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "platform/storage/migrate.hpp"

namespace luoshi::testing {

class PostgresqlServer {
 public:
    static std::optional<std::string> url();
    static PostgresqlServer& instance();

    std::string take_database(const std::vector<storage::Migrations>& modules);  // empty, migrated; its address
    void give_back(const std::string& address);

 private:
    struct Model {
        std::string name;    // of the template
        std::string schema;  // its fingerprint
        std::vector<std::string> emptied;           // tables into which no migration wrote
        std::map<std::string, std::string> filled;  // the others, and a digest of their rows
        std::vector<std::string> free;
    };

    PostgresqlServer() = default;
    ~PostgresqlServer();
    std::string address_of(const std::string& database) const;
    Model& model_of(const std::vector<storage::Migrations>& modules);
    bool empty_again(const Model& model, const std::string& database);
    std::string fresh_name();
    void command(const std::string& sql);
    void drop(const std::string& database);

    std::map<std::string, Model> models_;        // by their migrations
    std::map<std::string, std::string> in_use_;  // address → model
    int made_ = 0;
};

}  // namespace luoshi::testing
