#include "platform/storage/postgresql_connection.hpp"

#include <fmt/format.h>
#include <libpq-fe.h>

#include <charconv>

#include "platform/crypto/bytes.hpp"
#include "platform/storage/postgresql_row.hpp"
#include "platform/storage/statement_text.hpp"

namespace luoshi::storage {
namespace {

constexpr std::size_t longest_statement_name = 63;  // PostgreSQL cuts longer ones off in silence
constexpr std::size_t worth_handing_over = 8 * 1024;  // bytes of parameters: many rows in one statement

constexpr Query only(std::string_view name, std::string_view sql) { return {name, {}, sql}; }
constexpr Query begin_change = only("storage.begin_write", "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE");
constexpr Query begin_snapshot = only("storage.begin_read", "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
constexpr Query commit_transaction = only("storage.commit", "COMMIT");
constexpr Query rollback_transaction = only("storage.rollback", "ROLLBACK");
constexpr Query savepoint_act = only("storage.savepoint", "SAVEPOINT act");
constexpr Query release_act = only("storage.release", "RELEASE SAVEPOINT act");
constexpr Query rollback_to_act = only("storage.rollback_to", "ROLLBACK TO SAVEPOINT act");
// Serialises the writes of one county, also between several programs on one database.
constexpr Query lock_county = only("storage.lock_county", "SELECT pg_advisory_xact_lock(hashtextextended('luoshi ' || $1, 0))");

constexpr std::string_view session_settings = R"SQL(
SET timezone = 'UTC';
SET bytea_output = 'hex';
SET client_min_messages = 'warning';
SET lock_timeout = '10s';
SELECT set_config('default_toast_compression', 'lz4', false) FROM pg_settings WHERE name = 'default_toast_compression' AND 'lz4' = ANY (enumvals);
SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') IN ('off', 'local');
)SQL";
constexpr std::string_view usable_role = R"SQL(
SELECT r.rolname FROM pg_roles r JOIN pg_class c ON c.relname = 'schema_migration' AND c.relnamespace = current_schema()::regnamespace
 WHERE r.rolname = 'luoshi_application' AND pg_has_role(r.oid, 'MEMBER') AND has_table_privilege(r.oid, c.oid, 'SELECT')
)SQL";

// Parameters as libpq takes them: text with a NUL at the end, or a null pointer.
class TextParameters {
 public:
    explicit TextParameters(std::span<const Parameter> parameters) {
        std::vector<std::size_t> starts;
        for (const auto& p : parameters) {
            starts.push_back(buffer_.size());
            append(p);
            buffer_ += '\0';
        }
        for (std::size_t i = 0; i < parameters.size(); ++i) {
            values_.push_back(parameters[i].kind == Parameter::Kind::null ? nullptr : buffer_.data() + starts[i]);
        }
    }
    int size() const { return static_cast<int>(values_.size()); }
    std::size_t bytes() const { return buffer_.size(); }
    const char* const* values() const { return values_.data(); }

 private:
    void append(const Parameter& p) {
        switch (p.kind) {
            case Parameter::Kind::null: break;
            case Parameter::Kind::integer: fmt::format_to(std::back_inserter(buffer_), "{}", p.integer); break;
            case Parameter::Kind::real: fmt::format_to(std::back_inserter(buffer_), "{}", p.real); break;
            case Parameter::Kind::boolean: buffer_ += p.integer != 0 ? "true" : "false"; break;
            case Parameter::Kind::text: buffer_ += p.value(); break;
            case Parameter::Kind::bytes: buffer_ += "\\x" + crypto::hex(p.value()); break;
        }
    }

    std::string buffer_;
    std::vector<const char*> values_;
};

std::string field(const PGresult* result, int code) {
    const char* const value = PQresultErrorField(result, code);
    return value == nullptr ? std::string() : std::string(value);
}

bool is_error(const PGresult* result) {
    const auto status = PQresultStatus(result);
    return status == PGRES_FATAL_ERROR || status == PGRES_BAD_RESPONSE || status == PGRES_PIPELINE_ABORTED;
}

std::int64_t number(const char* text) {
    std::int64_t value = 0;
    std::from_chars(text, text + std::char_traits<char>::length(text), value);
    return value;
}

}  // namespace

void PostgresqlConnection::ResultFree::operator()(pg_result* result) const { PQclear(result); }

PostgresqlConnection::PostgresqlConnection(std::string url, Role role) : url_(std::move(url)), role_(role) {
    try {
        open();
    } catch (const ConnectionLost& lost) {
        close();
        throw Failure(lost.what());  // nothing was under way: a plain refusal to start
    } catch (...) {
        close();
        throw;
    }
}

PostgresqlConnection::~PostgresqlConnection() { close(); }

void PostgresqlConnection::close() {
    PQfinish(connection_);
    connection_ = nullptr;
    forget_sent();
    prepared_.clear();
}

void PostgresqlConnection::forget_sent() {
    sent_.clear();
    changed_.clear();
    failed_ = false;
}

void PostgresqlConnection::open() {
    close();
    const char* const names[] = {"connect_timeout", "application_name", "client_encoding", "dbname", nullptr};
    const char* const values[] = {"10", "luoshi", "UTF8", url_.c_str(), nullptr};
    connection_ = PQconnectdbParams(names, values, 1);
    if (!alive()) throw ConnectionLost(fmt::format("cannot reach PostgreSQL: {}", PQerrorMessage(connection_)));
    PQsetNoticeProcessor(connection_, [](void*, const char*) {}, nullptr);
    must_send(PQenterPipelineMode(connection_), "pipeline");
    script(session_settings);
    take_role();
}

bool PostgresqlConnection::alive() const { return connection_ != nullptr && PQstatus(connection_) == CONNECTION_OK; }

void PostgresqlConnection::take_role() {
    if (role_ == Role::owner) return;
    bool usable = false;
    select(only("storage.usable_role", usable_role), {}, [&](const Row&) { usable = true; });
    synchronise();
    if (usable) script("SET ROLE luoshi_application");
}

void PostgresqlConnection::reconnect() {
    if (!alive()) open();
}

void PostgresqlConnection::refresh() {
    script("RESET ROLE; DEALLOCATE ALL");
    prepared_.clear();
    take_role();
}

// ---- sending ---------------------------------------------------------------------------------------------------------

void PostgresqlConnection::must_send(int result, std::string_view doing) {
    if (result == 1) return;
    const std::string message = connection_ == nullptr ? "no session" : PQerrorMessage(connection_);
    if (alive()) throw InvariantBroken(fmt::format("{}: {}", doing, message));
    throw ConnectionLost(fmt::format("{}: {}", doing, message));
}

void PostgresqlConnection::prepare(const Query& query) {
    if (query.name.size() > longest_statement_name) throw InvariantBroken(fmt::format("the name {} is too long", query.name));
    const std::string name(query.name);
    const auto found = prepared_.find(name);
    if (found != prepared_.end()) {
        if (found->second != query.postgresql) throw InvariantBroken(fmt::format("two statements are named {}", query.name));
        return;
    }
    must_send(PQsendPrepare(connection_, name.c_str(), std::string(query.postgresql).c_str(), 0, nullptr), query.name);
    sent_.push_back({Kind::prepare, 0, name});
    prepared_.emplace(name, query.postgresql);
}

void PostgresqlConnection::send(const Query& query, std::span<const Parameter> parameters) {
    if (!alive()) throw ConnectionLost("PostgreSQL is not connected");
    refuse_nul(query.name, parameters);
    prepare(query);
    const TextParameters text(parameters);
    const std::string name(query.name);
    must_send(PQsendQueryPrepared(connection_, name.c_str(), text.size(), text.values(), nullptr, nullptr, 0), name);
    sent_.push_back({Kind::statement, ++last_ticket_, name});
    sent_bytes_ = text.bytes();
}

void PostgresqlConnection::synchronise() {
    must_send(PQpipelineSync(connection_), "pipeline");
    sent_.push_back({Kind::synchronisation, 0, {}});
}

void PostgresqlConnection::flush() {
    must_send(PQsendFlushRequest(connection_), "pipeline");
    if (PQflush(connection_) < 0) throw ConnectionLost(PQerrorMessage(connection_));
}

// ---- receiving -------------------------------------------------------------------------------------------------------

PostgresqlConnection::Answer PostgresqlConnection::receive() {
    const Sent sent = std::move(sent_.front());
    sent_.pop_front();
    Answer answer(PQgetResult(connection_));
    if (!answer || !alive()) fail(sent, answer.get());
    if (sent.kind == Kind::synchronisation) return answer;
    if (PGresult* const end = PQgetResult(connection_)) PQclear(end);  // a null pointer ends each statement's answers
    if (is_error(answer.get())) fail(sent, answer.get());
    if (sent.kind == Kind::statement) changed_[sent.ticket] = number(PQcmdTuples(answer.get()));
    return answer;
}

// After an error the server skips everything up to the next synchronisation: read that away, so that a rollback is understood again.
void PostgresqlConnection::fail(const Sent& sent, const pg_result* result) {
    PostgresqlError error{.state = result == nullptr ? "" : field(result, PG_DIAG_SQLSTATE),
                          .message = result == nullptr ? PQerrorMessage(connection_) : PQresultErrorMessage(result),
                          .constraint = result == nullptr ? "" : field(result, PG_DIAG_CONSTRAINT_NAME)};
    failed_ = true;
    if (sent.kind == Kind::prepare) prepared_.erase(sent.name);
    if (!alive()) {
        forget_sent();
        failed_ = true;
        throw_postgresql_error({.state = {}, .message = error.message, .constraint = {}}, sent.name);
    }
    synchronise();
    while (!sent_.empty() && alive()) {
        const Sent skipped = std::move(sent_.front());
        sent_.pop_front();
        const Answer answer(PQgetResult(connection_));
        if (skipped.kind == Kind::synchronisation) continue;
        if (PGresult* const end = PQgetResult(connection_)) PQclear(end);
        if (skipped.kind == Kind::prepare && is_error(answer.get())) prepared_.erase(skipped.name);
    }
    if (spoils_statements(error.state)) {
        // Prepared names survive a rollback on the server, so they are dropped there too before they are used again.
        prepared_.clear();
        PQexitPipelineMode(connection_);
        PQclear(PQexec(connection_, "ROLLBACK"));
        PQclear(PQexec(connection_, "DEALLOCATE ALL"));
        PQenterPipelineMode(connection_);
    }
    throw_postgresql_error(error, sent.name);
}

PostgresqlConnection::Answer PostgresqlConnection::receive_until(std::int64_t ticket) {
    flush();
    for (;;) {
        if (sent_.empty()) throw ConnectionLost("the answer of a statement is missing");
        const std::int64_t next = sent_.front().ticket;
        Answer answer = receive();
        if (next == ticket) return answer;
    }
}

void PostgresqlConnection::settle() {
    if (sent_.empty()) return;
    if (!alive()) throw ConnectionLost("PostgreSQL is not connected");
    synchronise();
    while (!sent_.empty()) receive();
}

// ---- statements ------------------------------------------------------------------------------------------------------

Changed PostgresqlConnection::execute(const Query& query, std::span<const Parameter> parameters) {
    send(query, parameters);
    // The server works at it while the next statements are made here.
    if (sent_bytes_ >= worth_handing_over && PQflush(connection_) < 0) throw ConnectionLost(PQerrorMessage(connection_));
    return Changed(*this, last_ticket_);
}

std::int64_t PostgresqlConnection::rows_changed(std::int64_t ticket) {
    if (const auto found = changed_.find(ticket); found != changed_.end()) return found->second;
    receive_until(ticket);
    return changed_.at(ticket);
}

std::int64_t PostgresqlConnection::select(const Query& query, std::span<const Parameter> parameters, const RowSink& sink) {
    send(query, parameters);
    return rows_of(last_ticket_, sink);
}

std::int64_t PostgresqlConnection::rows_of(std::int64_t ticket, const RowSink& sink) {
    const Answer answer = receive_until(ticket);
    const int rows = PQntuples(answer.get());
    PostgresqlRow row(answer.get());
    for (int i = 0; i < rows; ++i) {
        row.move_to(i);
        sink(row);
    }
    return rows;
}

void PostgresqlConnection::select_together(std::span<const Question> questions) {
    const std::int64_t before = last_ticket_;
    for (const auto& question : questions) {
        send(*question.query, question.parameters);
        flush();  // so that its rows come while the next one is worked at
    }
    for (std::size_t i = 0; i < questions.size(); ++i)
        rows_of(before + 1 + static_cast<std::int64_t>(i), questions[i].sink);
}

std::int64_t PostgresqlConnection::stream(const Query& query, const RowSink& sink) {
    settle();
    send(query, {});
    synchronise();
    while (sent_.front().ticket != last_ticket_) receive();
    const Sent sent = sent_.front();
    sent_.pop_front();
    PQsetSingleRowMode(connection_);
    std::int64_t rows = 0;
    while (Answer answer{PQgetResult(connection_)}) {
        if (is_error(answer.get())) {
            while (Answer rest{PQgetResult(connection_)}) {
            }
            fail(sent, answer.get());
        }
        PostgresqlRow row(answer.get());
        for (int i = 0; i < PQntuples(answer.get()); ++i, ++rows) {
            row.move_to(i);
            sink(row);
        }
    }
    settle();
    return rows;
}

void PostgresqlConnection::check(const Query& query) {
    prepare(query);
    settle();
}

// ---- transactions ----------------------------------------------------------------------------------------------------

void PostgresqlConnection::begin_write(std::span<const std::string> counties) {
    changed_.clear();
    failed_ = false;
    send(begin_change, {});
    for (const auto& county : counties) run(lock_county, county);
}

void PostgresqlConnection::begin_read() {
    changed_.clear();
    failed_ = false;
    send(begin_snapshot, {});
}

void PostgresqlConnection::begin_schema_change() {
    begin_write({});
    settle();
}

void PostgresqlConnection::commit() {
    settle();
    send(commit_transaction, {});
    std::string outcome;
    try {
        synchronise();
        outcome = PQcmdStatus(receive_until(last_ticket_).get());
        settle();
    } catch (const ConnectionLost& lost) {
        throw OutcomeUnknown(lost.what());
    }
    // The server answers ROLLBACK to a COMMIT after a failed statement.
    if (outcome != "COMMIT") throw Retryable("PostgreSQL rolled the transaction back");
}

// Sent, not waited for: the answer is read with the next statement's.
void PostgresqlConnection::rollback() noexcept {
    try {
        if (!alive()) return;
        send(rollback_transaction, {});
        synchronise();
        PQflush(connection_);
    } catch (...) {  // the transaction ends with the session at the latest
    }
    failed_ = false;
}

void PostgresqlConnection::savepoint() { send(savepoint_act, {}); }
void PostgresqlConnection::release_savepoint() { send(release_act, {}); }

void PostgresqlConnection::rollback_to_savepoint() {
    send(rollback_to_act, {});
    send(release_act, {});
    failed_ = false;
}

void PostgresqlConnection::script(std::string_view sql) {
    settle();
    if (!alive()) throw ConnectionLost("PostgreSQL is not connected");
    must_send(PQexitPipelineMode(connection_), "pipeline");
    const std::string text(sql);
    const Answer answer(PQexec(connection_, text.c_str()));
    PQenterPipelineMode(connection_);
    if (answer && !is_error(answer.get())) return;
    failed_ = true;
    throw_postgresql_error({.state = answer ? field(answer.get(), PG_DIAG_SQLSTATE) : "",
                            .message = PQerrorMessage(connection_),
                            .constraint = answer ? field(answer.get(), PG_DIAG_CONSTRAINT_NAME) : ""},
                           text.substr(0, 200));
}

}  // namespace luoshi::storage
