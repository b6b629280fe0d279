#include "platform/storage/sqlite_connection.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

#include <charconv>
#include <cstring>

#include "platform/storage/sqlite_error.hpp"
#include "platform/storage/statement_text.hpp"

namespace luoshi::storage {
namespace {

constexpr int busy_milliseconds = 5000;
// A checkpoint moves pages from the log to the file. It takes what readers do not hold: at 8 MB when nobody waits, else at 128 MB, because in a rush the
// same pages are written again and again and are moved once then. At 160 MB it waits for readers.
constexpr int checkpoint_pages = 2'000;
constexpr int busy_checkpoint_pages = 64'000;
constexpr int long_log_pages = 80'000;

constexpr Query same(std::string_view name, std::string_view sql) { return {name, sql, sql}; }
constexpr Query begin_immediate = same("storage.begin_write", "BEGIN IMMEDIATE");
constexpr Query begin_snapshot = same("storage.begin_read", "BEGIN");
constexpr Query commit_transaction = same("storage.commit", "COMMIT");
constexpr Query rollback_transaction = same("storage.rollback", "ROLLBACK");
constexpr Query savepoint_act = same("storage.savepoint", "SAVEPOINT act");
constexpr Query release_act = same("storage.release", "RELEASE act");
constexpr Query rollback_to_act = same("storage.rollback_to", "ROLLBACK TO act");

class SqliteRow final : public Row {
 public:
    explicit SqliteRow(sqlite3_stmt* statement) : statement_(statement) {}
    int columns() const override { return sqlite3_column_count(statement_); }
    std::string_view name(int column) const override { return sqlite3_column_name(statement_, column); }
    Parameter::Kind kind(int column) const override {
        switch (sqlite3_column_type(statement_, column)) {
            case SQLITE_INTEGER: return Parameter::Kind::integer;
            case SQLITE_FLOAT: return Parameter::Kind::real;
            case SQLITE_TEXT: return Parameter::Kind::text;
            case SQLITE_BLOB: return Parameter::Kind::bytes;
            default: return Parameter::Kind::null;
        }
    }
    bool is_null(int column) const override { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }
    std::int64_t integer(int column) const override { return sqlite3_column_int64(statement_, column); }
    double real(int column) const override { return sqlite3_column_double(statement_, column); }
    std::string_view text(int column) const override {
        // Numbers are written as text by column_text.
        const bool blob = sqlite3_column_type(statement_, column) == SQLITE_BLOB;
        const auto* bytes = blob ? static_cast<const char*>(sqlite3_column_blob(statement_, column))
                                 : reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
        if (bytes == nullptr) return {};
        return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
    }

 private:
    sqlite3_stmt* statement_;
};

void set(sqlite3* database, const std::string& pragma) {
    const int code = sqlite3_exec(database, pragma.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) throw_sqlite_error(database, code, pragma);
}

// SQLite's count of its memory, which nobody asks for, puts one lock around every allocation of all connections.
void forgo_memory_statistics() {
    static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(done);
}

}  // namespace

struct SqliteConnection::Statement {
    sqlite3_stmt* handle = nullptr;
    std::string text;
    std::vector<int> argument;  // for each SQLite parameter the number n of its "$n"
    int arguments = 0;          // the greatest n
    bool in_use = false;        // a row of it is being read further out

    Statement() = default;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement() { sqlite3_finalize(handle); }
};

// Takes a statement for one run and leaves it ready for the next, however the run ends.
class SqliteConnection::Use {
 public:
    Use(SqliteConnection& connection, const Query& query) : statement_(&connection.prepared(query)) {
        if (statement_->in_use) {
            own_ = connection.prepare(query);
            statement_ = own_.get();
        }
        statement_->in_use = true;
    }
    ~Use() {
        sqlite3_reset(statement_->handle);
        sqlite3_clear_bindings(statement_->handle);
        statement_->in_use = false;
    }
    Use(const Use&) = delete;
    Use& operator=(const Use&) = delete;
    Statement& operator*() const { return *statement_; }

 private:
    Statement* statement_;
    std::unique_ptr<Statement> own_;
};

SqliteConnection::SqliteConnection(std::string path, Role role)
    : path_(std::move(path)), role_(role), authorizer_(role == Role::writer) {
    try {
        open();
    } catch (...) {
        sqlite3_close(database_);
        throw;
    }
}

SqliteConnection::~SqliteConnection() {
    schema_change_.reset();
    statements_.clear();
    sqlite3_close(database_);
}

void SqliteConnection::open() {
    forgo_memory_statistics();
    const int mode = role_ == Role::writer ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    const int code = sqlite3_open_v2(path_.c_str(), &database_, mode | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE, nullptr);
    if (code != SQLITE_OK) throw_sqlite_error(database_, code, "cannot open " + path_);
    sqlite3_extended_result_codes(database_, 1);
    sqlite3_busy_timeout(database_, busy_milliseconds);
    sqlite3_db_config(database_, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database_, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(database_, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(database_, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    if (role_ == Role::reader) sqlite3_db_config(database_, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    set(database_, "PRAGMA wal_autocheckpoint=0");
    set(database_, "PRAGMA mmap_size=0");
    set(database_, "PRAGMA foreign_keys=ON");
    set(database_, "PRAGMA temp_store=MEMORY");
    set(database_, "PRAGMA case_sensitive_like=ON");  // as PostgreSQL's LIKE, and so that LIKE 'prefix%' can use an index
    if (role_ == Role::writer) {
        set(database_, "PRAGMA journal_mode=WAL");
        set(database_, "PRAGMA synchronous=FULL");
        set(database_, "PRAGMA journal_size_limit=67108864");
        set(database_, "PRAGMA cache_size=-32000");
        const auto count_pages = [](void* pages, sqlite3*, const char*, int in_log) {
            *static_cast<int*>(pages) = in_log;
            return SQLITE_OK;
        };
        sqlite3_wal_hook(database_, count_pages, &pages_in_log_);
    } else {
        set(database_, "PRAGMA query_only=ON");
        set(database_, "PRAGMA cache_size=-4000");
    }
    // json_each declares its table on first use, which the authorizer would take for a change of the schema.
    set(database_, "SELECT 1 FROM json_each('[]')");
    authorizer_.install(database_);
    refresh();
}

void SqliteConnection::refresh() {
    statements_.clear();
    const SqliteAuthorizer::Scope permit(authorizer_, SqliteAuthorizer::Permit::schema);
    constexpr Query is_there = same("storage.has_append_only", "SELECT name FROM sqlite_master WHERE name = 'schema_append_only'");
    constexpr Query names = same("storage.append_only", "SELECT table_name FROM schema_append_only");
    std::set<std::string, std::less<>> tables;
    if (one<std::string>(is_there)) {
        for (auto& name : all<std::string>(names)) tables.insert(std::move(name));
    }
    authorizer_.set_append_only(std::move(tables));
    statements_.clear();  // those above were prepared with more rights than statements have
}

SqliteConnection::Statement& SqliteConnection::prepared(const Query& query) {
    auto found = statements_.find(query.name);
    if (found == statements_.end()) found = statements_.emplace(query.name, prepare(query)).first;
    if (found->second->text != query.sqlite) throw InvariantBroken(fmt::format("two statements are named {}", query.name));
    return *found->second;
}

std::unique_ptr<SqliteConnection::Statement> SqliteConnection::prepare(const Query& query) {
    // The authorizer is not asked about rows that REPLACE removes; so no statement may replace.
    if (replaces_rows(query.sqlite)) throw InvariantBroken(fmt::format("{}: REPLACE could delete append-only rows", query.name));
    auto statement = std::make_unique<Statement>();
    statement->text = query.sqlite;
    const char* rest = nullptr;
    const int code = sqlite3_prepare_v3(database_, query.sqlite.data(), static_cast<int>(query.sqlite.size()), SQLITE_PREPARE_PERSISTENT,
                                        &statement->handle, &rest);
    if (code != SQLITE_OK) {
        failed_ = true;
        throw_sqlite_error(database_, code, query.name);
    }
    if (statement->handle == nullptr) throw InvariantBroken(fmt::format("{} holds no statement", query.name));
    if (!is_blank(query.sqlite.substr(static_cast<std::size_t>(rest - query.sqlite.data())))) {
        throw InvariantBroken(fmt::format("{} holds more than one statement", query.name));
    }
    for (int i = 1; i <= sqlite3_bind_parameter_count(statement->handle); ++i) {
        const char* name = sqlite3_bind_parameter_name(statement->handle, i);
        int number = 0;
        if (name == nullptr || *name != '$' || std::from_chars(name + 1, name + std::strlen(name), number).ec != std::errc{}) {
            throw InvariantBroken(fmt::format("{}: parameters are written $1, $2, …", query.name));
        }
        statement->argument.push_back(number);
        statement->arguments = std::max(statement->arguments, number);
    }
    return statement;
}

void SqliteConnection::bind(const Statement& statement, const Query& query, std::span<const Parameter> parameters) {
    if (statement.arguments != static_cast<int>(parameters.size())) {
        throw InvariantBroken(fmt::format("{} takes {} parameters, given {}", query.name, statement.arguments, parameters.size()));
    }
    for (std::size_t i = 0; i < statement.argument.size(); ++i) {
        const Parameter& p = parameters[static_cast<std::size_t>(statement.argument[i] - 1)];
        const int at = static_cast<int>(i) + 1;
        const std::string_view text = p.value();
        const char* bytes = text.empty() ? "" : text.data();  // a null pointer would bind NULL
        int code = SQLITE_OK;
        switch (p.kind) {
            case Parameter::Kind::null: code = sqlite3_bind_null(statement.handle, at); break;
            case Parameter::Kind::integer:
            case Parameter::Kind::boolean: code = sqlite3_bind_int64(statement.handle, at, p.integer); break;
            case Parameter::Kind::real: code = sqlite3_bind_double(statement.handle, at, p.real); break;
            case Parameter::Kind::text:
                code = sqlite3_bind_text64(statement.handle, at, bytes, text.size(), SQLITE_STATIC, SQLITE_UTF8);
                break;
            case Parameter::Kind::bytes:
                code = sqlite3_bind_blob64(statement.handle, at, bytes, text.size(), SQLITE_STATIC);
                break;
        }
        if (code != SQLITE_OK) throw_sqlite_error(database_, code, query.name);
    }
}

bool SqliteConnection::step(Statement& statement, const Query& query) {
    const int code = sqlite3_step(statement.handle);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    failed_ = true;
    throw_sqlite_error(database_, code, query.name);
}

Changed SqliteConnection::execute(const Query& query, std::span<const Parameter> parameters) {
    refuse_nul(query.name, parameters);
    const Use use(*this, query);
    bind(*use, query, parameters);
    while (step(*use, query)) {
    }
    return Changed(sqlite3_stmt_readonly((*use).handle) != 0 ? 0 : sqlite3_changes64(database_));
}

std::int64_t SqliteConnection::select(const Query& query, std::span<const Parameter> parameters, const RowSink& sink) {
    refuse_nul(query.name, parameters);
    const Use use(*this, query);
    bind(*use, query, parameters);
    const SqliteRow row((*use).handle);
    std::int64_t rows = 0;
    while (step(*use, query)) {
        ++rows;
        sink(row);
    }
    return rows;
}

std::int64_t SqliteConnection::select_schema(const Query& query, const RowSink& sink) {
    const SqliteAuthorizer::Scope permit(authorizer_, SqliteAuthorizer::Permit::schema);
    return select(query, {}, sink);
}

void SqliteConnection::check(const Query& query) { prepared(query); }

void SqliteConnection::control(const Query& query) {
    const SqliteAuthorizer::Scope permit(authorizer_, SqliteAuthorizer::Permit::transactions);
    execute(query, {});
}

bool SqliteConnection::in_transaction() const { return sqlite3_get_autocommit(database_) == 0; }

void SqliteConnection::begin_write(std::span<const std::string>) {
    failed_ = false;
    control(begin_immediate);
}

void SqliteConnection::begin_read() {
    failed_ = false;
    control(begin_snapshot);
}

void SqliteConnection::commit() {
    if (!in_transaction()) throw Retryable("SQLite has rolled the transaction back");
    try {
        control(commit_transaction);
    } catch (const Failure& failure) {
        const bool io = (sqlite3_extended_errcode(database_) & 0xff) == SQLITE_IOERR;
        rollback();
        // The log may already hold the whole transaction when its last synchronisation fails.
        if (io) throw OutcomeUnknown(failure.what());
        throw;
    }
    schema_change_.reset();
}

void SqliteConnection::rollback() noexcept {
    try {
        if (in_transaction()) control(rollback_transaction);
    } catch (...) {  // the transaction ends with the connection at the latest
    }
    schema_change_.reset();
    failed_ = false;
}

void SqliteConnection::savepoint() { control(savepoint_act); }
void SqliteConnection::release_savepoint() { control(release_act); }

void SqliteConnection::rollback_to_savepoint() {
    // A full disk or a failed read can end the whole transaction.
    if (!in_transaction()) throw Retryable("SQLite has rolled the transaction back");
    control(rollback_to_act);
    control(release_act);
    failed_ = false;
}

void SqliteConnection::rest(bool idle) {
    if (pages_in_log_ < (idle ? checkpoint_pages : busy_checkpoint_pages)) return;
    const bool long_log = pages_in_log_ >= long_log_pages;
    int left = 0;
    int moved = 0;
    if (long_log) sqlite3_busy_timeout(database_, 200);
    sqlite3_wal_checkpoint_v2(database_, nullptr, long_log ? SQLITE_CHECKPOINT_RESTART : SQLITE_CHECKPOINT_PASSIVE, &left, &moved);
    if (long_log) sqlite3_busy_timeout(database_, busy_milliseconds);
    // Readers may hold some pages back: try again after as many new ones, or at once when the log is long.
    if (!long_log) pages_in_log_ = 0;
}

void SqliteConnection::begin_schema_change() {
    begin_write({});
    schema_change_ = std::make_unique<SqliteAuthorizer::Scope>(authorizer_, SqliteAuthorizer::Permit::schema);
}

void SqliteConnection::script(std::string_view sql) {
    const std::string text(sql);
    const int code = sqlite3_exec(database_, text.c_str(), nullptr, nullptr, nullptr);
    if (code == SQLITE_OK) return;
    failed_ = true;
    throw_sqlite_error(database_, code, text.substr(0, 200));
}

}  // namespace luoshi::storage
