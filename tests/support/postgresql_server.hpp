// Databases on the server that LUOSHI_TEST_PG names. Each set of migrations is applied once to a template; a test's database is a copy of it.
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

    std::string create_database(const std::vector<storage::Migrations>& modules);  // its address
    void drop_database(const std::string& address);

 private:
    PostgresqlServer() = default;
    ~PostgresqlServer();
    std::string address_of(const std::string& database) const;
    const std::string& template_for(const std::vector<storage::Migrations>& modules);
    std::string fresh_name();
    void command(const std::string& sql);

    std::map<std::string, std::string> templates_;  // by the names of their migrations
    int made_ = 0;
};

}  // namespace luoshi::testing
