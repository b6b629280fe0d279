// A session with PostgreSQL in pipeline mode: statements are sent without waiting for their answers, which are read when somebody needs one.
//
// A group of acts therefore costs as many round trips as it has selects, not as many as it has statements. Every statement is prepared once,
// under its own name; parameters travel as text.
#pragma once
#include <deque>
#include <memory>
#include <string>
#include <unordered_map>

#include "platform/storage/connection.hpp"
#include "platform/storage/postgresql_error.hpp"

struct pg_conn;
struct pg_result;

namespace luoshi::storage {

class PostgresqlConnection final : public Connection {
 public:
    // The owner changes the schema; the others work under the application's role once the schema is there (grants.hpp).
    enum class Role { owner, application };

    PostgresqlConnection(std::string url, Role role);
    ~PostgresqlConnection() override;

    Engine engine() const override { return Engine::postgresql; }
    Changed execute(const Query& query, std::span<const Parameter> parameters) override;
    std::int64_t select(const Query& query, std::span<const Parameter> parameters, const RowSink& sink) override;
    void select_together(std::span<const Question> questions) override;
    std::int64_t stream(const Query& query, const RowSink& sink) override;
    std::int64_t rows_changed(std::int64_t ticket) override;
    void settle() override;
    bool defers() const override { return true; }
    bool failed() const override { return failed_; }

    void begin_write(std::span<const std::string> counties) override;
    void begin_read() override;
    void commit() override;
    void rollback() noexcept override;
    void savepoint() override;
    void release_savepoint() override;
    void rollback_to_savepoint() override;

    void reconnect() override;
    void refresh() override;
    void check(const Query& query) override;
    void script(std::string_view sql) override;
    void begin_schema_change() override;

 private:
    struct ResultFree {
        void operator()(pg_result* result) const;
    };
    using Answer = std::unique_ptr<pg_result, ResultFree>;
    enum class Kind { prepare, statement, synchronisation };
    struct Sent {
        Kind kind;
        std::int64_t ticket;
        std::string name;
    };

    void open();
    void close();
    void take_role();
    bool alive() const;
    void send(const Query& query, std::span<const Parameter> parameters);  // its ticket is last_ticket_
    void prepare(const Query& query);
    void synchronise();
    void must_send(int result, std::string_view doing);
    void flush();
    Answer receive();  // of the oldest statement sent; throws its error after emptying the pipeline
    Answer receive_until(std::int64_t ticket);
    std::int64_t rows_of(std::int64_t ticket, const RowSink& sink);
    [[noreturn]] void fail(const Sent& sent, const pg_result* result);
    void forget_sent();

    std::string url_;
    Role role_;
    pg_conn* connection_ = nullptr;
    std::deque<Sent> sent_;
    std::unordered_map<std::string, std::string> prepared_;   // name → text
    std::unordered_map<std::int64_t, std::int64_t> changed_;       // answered, by ticket; of this transaction
    std::int64_t last_ticket_ = 0;
    std::size_t sent_bytes_ = 0;  // the parameters of that statement
    bool failed_ = false;
};

}  // namespace luoshi::storage
