#include "platform/storage/grants.hpp"

#include <fmt/format.h>

namespace luoshi::storage {
namespace {

constexpr Query role_is_there{"grants.role", "", "SELECT rolname FROM pg_roles WHERE rolname = 'luoshi_application'"};
constexpr Query may_create_roles{
    "grants.may_create", "",
    "SELECT rolname FROM pg_roles WHERE rolname = current_user AND (rolcreaterole OR rolsuper)"};
constexpr Query schema_name{"grants.schema", "", "SELECT quote_ident(current_schema())"};
constexpr Query append_only{"grants.append_only", "", "SELECT quote_ident(table_name) FROM schema_append_only ORDER BY 1"};

void change(Connection& connection, const std::string& sql) {
    connection.begin_schema_change();
    try {
        connection.script(sql);
        connection.commit();
    } catch (...) {
        connection.rollback();
        throw;
    }
}

}  // namespace

std::vector<std::string> grant_to_application(Connection& connection) {
    if (connection.engine() == Engine::sqlite) return {};
    if (!connection.one<std::string>(role_is_there)) {
        if (!connection.one<std::string>(may_create_roles)) {
            return {"数据库用户不能建立角色；请管理员执行 CREATE ROLE luoshi_application 并授予该用户，再运行 luoshi migrate "
                    "(the database user may not create roles; let an administrator run CREATE ROLE luoshi_application, grant it to that "
                    "user and run luoshi migrate again)"};
        }
        change(connection, "CREATE ROLE luoshi_application NOLOGIN; GRANT luoshi_application TO CURRENT_USER;");
    }
    const auto schema = connection.one<std::string>(schema_name).value();
    std::string sql = fmt::format("GRANT USAGE ON SCHEMA {0} TO luoshi_application;"
                                  "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {0} TO luoshi_application;"
                                  "REVOKE INSERT, UPDATE, DELETE ON schema_migration, schema_append_only, schema_reference "
                                  "FROM luoshi_application;",
                                  schema);
    for (const auto& table : connection.all<std::string>(append_only)) {
        sql += fmt::format("REVOKE UPDATE, DELETE, TRUNCATE ON {} FROM luoshi_application;", table);
    }
    change(connection, sql);
    return {};
}

}  // namespace luoshi::storage
