// A session with a SQLite file: write-ahead log, full synchronisation, foreign keys on, no memory mapping, statements cached by name.
//
// The writer also runs every checkpoint, between groups; no other connection ever does (SQLite before 3.51 can lose the log otherwise).
#pragma once
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "platform/storage/connection.hpp"
#include "platform/storage/sqlite_authorizer.hpp"

struct sqlite3;
struct sqlite3_stmt;

namespace luoshi::storage {

class SqliteConnection final : public Connection {
 public:
    enum class Role { writer, reader };

    SqliteConnection(std::string path, Role role);
    ~SqliteConnection() override;

    Engine engine() const override { return Engine::sqlite; }
    Changed execute(const Query& query, std::span<const Parameter> parameters) override;
    std::int64_t select(const Query& query, std::span<const Parameter> parameters, const RowSink& sink) override;
    std::int64_t select_schema(const Query& query, const RowSink& sink) override;
    std::int64_t rows_changed(std::int64_t ticket) override { return ticket; }
    void settle() override {}
    bool defers() const override { return false; }
    bool failed() const override { return failed_; }

    void begin_write(std::span<const std::string> counties) override;
    void begin_read() override;
    void commit() override;
    void rollback() noexcept override;
    void savepoint() override;
    void release_savepoint() override;
    void rollback_to_savepoint() override;

    void reconnect() override {}
    void refresh() override;
    void rest(bool idle) override;
    void check(const Query& query) override;
    void script(std::string_view sql) override;
    void begin_schema_change() override;

 private:
    struct Statement;
    class Use;

    void open();
    Statement& prepared(const Query& query);
    std::unique_ptr<Statement> prepare(const Query& query);
    void bind(const Statement& statement, const Query& query, std::span<const Parameter> parameters);
    bool step(Statement& statement, const Query& query);  // true: a row is there
    void control(const Query& query);                     // BEGIN and the like
    bool in_transaction() const;

    std::string path_;
    Role role_;
    SqliteAuthorizer authorizer_;
    std::unique_ptr<SqliteAuthorizer::Scope> schema_change_;
    struct NameHash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    std::unordered_map<std::string, std::unique_ptr<Statement>, NameHash, std::equal_to<>> statements_;
    sqlite3* database_ = nullptr;
    int pages_in_log_ = 0;
    bool failed_ = false;
};

}  // namespace luoshi::storage
