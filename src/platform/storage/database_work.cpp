#include "platform/storage/database_work.hpp"

#include <fmt/format.h>

#include "platform/storage/queries.hpp"
#include "platform/storage/statement_text.hpp"

namespace luoshi::storage {
namespace {

using EventId = Id<struct EventTag>;
using JobId = Id<struct JobTag>;

// "{}" rather than "null" where a caller has nothing to add.
std::string json_text(const json::value& v) { return v.is_null() ? "{}" : boost::json::serialize(v); }

}  // namespace

void DatabaseWork::set_savepoint() {
    if (std::exchange(has_savepoint_, true)) return;
    connection_.savepoint();
}

void DatabaseWork::prepare_to_change(const Query& query) {
    if (!may_write()) throw InvariantBroken(fmt::format("{} changes rows in a read Work", query.name));
    set_savepoint();
    changed_ = true;
}

Changed DatabaseWork::execute(const Query& query, std::span<const Parameter> parameters) {
    prepare_to_change(query);
    return connection_.execute(query, parameters);
}

std::int64_t DatabaseWork::select(const Query& query, std::span<const Parameter> parameters, const RowSink& sink) {
    if (!only_reads(query.sqlite)) prepare_to_change(query);
    if (chain_ != nullptr) chain_->write();
    return connection_.select(query, parameters, sink);
}

void DatabaseWork::answer_together(std::span<const Question> questions) {
    for (const auto& question : questions) {
        if (!only_reads(question.query->sqlite)) throw InvariantBroken(fmt::format("{} changes rows and is asked together with others", question.query->name));
    }
    if (chain_ != nullptr) chain_->write();
    connection_.select_together(questions);
}

void DatabaseWork::record(std::string_view action, std::string_view subject_kind, std::string_view subject, json::value details) {
    if (!may_write()) throw InvariantBroken(fmt::format("the audit entry {} was recorded in a read Work", action));
    set_savepoint();
    recorded_ = true;
    AuditEntry entry;
    entry.county = county_;
    entry.at = now();
    if (actor().account) entry.account = actor().account->to_string();
    entry.actor = actor().name;
    entry.proof = json::enum_name(actor().proof);
    entry.request = context_.request;
    entry.action = action;
    entry.subject_kind = subject_kind;
    entry.subject = subject;
    entry.details = json_text(details);
    chain_->append(std::move(entry));
}

void DatabaseWork::emit(std::string_view event, json::value payload) {
    run(queries::insert_event, county_, new_id<EventId>(), now(), event, json_text(payload));
}

void DatabaseWork::enqueue(std::string_view job, json::value payload, Instant after) {
    run(queries::insert_job, county_, new_id<JobId>(), job, json_text(payload), after, now());
}

void DatabaseWork::keep() {
    if (changed_ && !recorded_ && !context_.bookkeeping) {
        throw InvariantBroken("an act changed rows without an audit entry: call work.record(…)");
    }
    if (connection_.failed()) throw InvariantBroken("an act went on after a database error: let storage errors pass");
    if (has_savepoint_) connection_.release_savepoint();
}

void DatabaseWork::undo() {
    if (has_savepoint_) connection_.rollback_to_savepoint();
    else if (connection_.failed()) throw Retryable("a read failed inside a group");
}

}  // namespace luoshi::storage
