// What a statement may do on a SQLite connection: the grants that PostgreSQL gives to a role, kept here by the authorizer callback.
//
// Readers change nothing. Nobody updates or deletes in an append-only table, touches the schema tables, attaches files, sets pragmas or changes
// the schema, except inside a migration.
#pragma once
#include <set>
#include <string>

struct sqlite3;

namespace luoshi::storage {

class SqliteAuthorizer {
 public:
    enum class Permit { statements, transactions, schema };

    explicit SqliteAuthorizer(bool may_write) : may_write_(may_write) {}
    SqliteAuthorizer(const SqliteAuthorizer&) = delete;
    SqliteAuthorizer& operator=(const SqliteAuthorizer&) = delete;

    void install(sqlite3* database);
    void set_append_only(std::set<std::string, std::less<>> tables) { append_only_ = std::move(tables); }

    // Permits more than statements while it lives.
    class Scope {
     public:
        Scope(SqliteAuthorizer& authorizer, Permit permit) : authorizer_(authorizer), before_(authorizer.permit_) {
            authorizer_.permit_ = permit;
        }
        ~Scope() { authorizer_.permit_ = before_; }
        Scope(const Scope&) = delete;
        Scope& operator=(const Scope&) = delete;

     private:
        SqliteAuthorizer& authorizer_;
        Permit before_;
    };

 private:
    bool allows(int action, const char* first, const char* second) const;
    bool allows_statement(int action, const char* first, const char* second) const;
    bool allows_change(int action, std::string_view table) const;

    bool may_write_;
    Permit permit_ = Permit::statements;
    std::set<std::string, std::less<>> append_only_;
};

}  // namespace luoshi::storage
