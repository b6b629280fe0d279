// Connection: one session with one database, used by one thread at a time. Internal to platform/storage; each engine implements it once, and
// everything above (groups, readers, migrations, backup) is written once over it.
//
// Statements may be sent without waiting (PostgreSQL's pipeline). An error then surfaces at the next call that waits: select, a read of
// Changed, settle or commit. After a failed statement failed() holds until a rollback.
#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "platform/storage/engine.hpp"
#include "platform/storage/errors.hpp"
#include "platform/storage/questions.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::storage {

// The session is gone and with it the open transaction: nothing of it happened.
struct ConnectionLost : Retryable {
    using Retryable::Retryable;
};

class Connection {
 public:
    virtual ~Connection() = default;
    virtual Engine engine() const = 0;

    virtual Changed execute(const Query& query, std::span<const Parameter> parameters) = 0;
    virtual std::int64_t select(const Query& query, std::span<const Parameter> parameters, const RowSink& sink) = 0;
    // Independent reads, asked in one go where the engine can; the sinks are called in this order.
    virtual void select_together(std::span<const Question> questions) {
        for (const auto& question : questions) select(*question.query, question.parameters, question.sink);
    }
    // Like select, row by row from the server, for results that do not fit into memory.
    virtual std::int64_t stream(const Query& query, const RowSink& sink) { return select(query, {}, sink); }
    // Like select, for questions about the schema itself.
    virtual std::int64_t select_schema(const Query& query, const RowSink& sink) { return select(query, {}, sink); }
    virtual std::int64_t rows_changed(std::int64_t ticket) = 0;  // of an execute that did not wait
    virtual void settle() = 0;                                   // waits for everything sent; throws its first error
    virtual bool defers() const = 0;                             // true: statements are sent without waiting
    virtual bool failed() const = 0;

    // A write transaction; acts of these counties (sorted, each once) are kept apart from those of other programs on the same database.
    virtual void begin_write(std::span<const std::string> counties) = 0;
    virtual void begin_read() = 0;  // one snapshot
    virtual void commit() = 0;      // throws OutcomeUnknown when nobody can tell
    virtual void rollback() noexcept = 0;
    virtual void savepoint() = 0;
    virtual void release_savepoint() = 0;
    virtual void rollback_to_savepoint() = 0;  // throws Retryable when the whole transaction is gone

    virtual void reconnect() = 0;  // after ConnectionLost
    virtual void refresh() = 0;    // the schema changed: forget what was derived from it
    virtual void rest(bool idle) { static_cast<void>(idle); }  // time for upkeep (checkpoints); idle: nobody has asked for a while

    // Prepares without running; throws InvariantBroken for what the database does not understand.
    virtual void check(const Query& query) = 0;
    // Several statements without parameters, in a transaction that the caller has begun: migrations and upkeep only.
    virtual void script(std::string_view sql) = 0;
    virtual void begin_schema_change() = 0;  // a transaction in which everything is allowed, ended by commit or rollback

    // The same shapes as Work's, for the storage's own statements.
    template <class... Args>
    Changed run(const Query& query, const Args&... args) {
        const Parameter parameters[] = {make_parameter(args)..., Parameter{}};
        return execute(query, std::span(parameters, sizeof...(args)));
    }
    template <class F, class... Args>
    std::int64_t each(const Query& query, F&& row, const Args&... args) {
        const Parameter parameters[] = {make_parameter(args)..., Parameter{}};
        return select(query, std::span(parameters, sizeof...(args)), [&](const Row& r) { row(r); });
    }
    template <class T, class... Args>
    std::vector<T> all(const Query& query, const Args&... args) {
        std::vector<T> rows;
        each(query, [&](const Row& r) { rows.push_back(Work::from_row<T>(r)); }, args...);
        return rows;
    }
    template <class T, class... Args>
    std::optional<T> one(const Query& query, const Args&... args) {
        std::optional<T> found;
        each(query, [&](const Row& r) { if (!found) found = Work::from_row<T>(r); }, args...);
        return found;
    }
};

}  // namespace luoshi::storage
