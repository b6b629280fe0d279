// Work over a Connection, for both engines: what use cases get.
#pragma once
#include "platform/storage/audit_chain.hpp"
#include "platform/storage/connection.hpp"
#include "platform/storage/storage.hpp"

namespace luoshi::storage {

class DatabaseWork final : public Work, public AnswersTogether {
 public:
    // Of a write: `chain` takes its audit entries.
    DatabaseWork(Connection& connection, const Context& context, std::string_view county, AuditChain& chain)
        : connection_(connection), context_(context), county_(county), chain_(&chain) {}
    // Of a read.
    DatabaseWork(Connection& connection, const Context& context) : connection_(connection), context_(context) {}

    const Actor& actor() const override { return identified_ ? *identified_ : context_.actor; }
    const Clock& clock() const override { return *context_.clock; }
    Random& random() override { return *context_.random; }
    std::string_view county() const override { return county_; }
    std::string_view request() const override { return context_.request; }
    bool may_write() const override { return chain_ != nullptr; }
    bool changed() const override { return changed_; }
    void act_as(Actor actor) override { identified_ = std::move(actor); }

    void record(std::string_view action, std::string_view subject_kind, std::string_view subject, json::value details) override;
    void emit(std::string_view event, json::value payload) override;
    void enqueue(std::string_view job, json::value payload, Instant after) override;

    void answer_together(std::span<const Question> questions) override;

    // ---- for the one who runs the act ----
    void set_savepoint();  // at the latest before the first change
    void keep();           // throws InvariantBroken when something changed without an audit entry
    void undo();           // back to before the act

 protected:
    Changed execute(const Query& query, std::span<const Parameter> parameters) override;
    std::int64_t select(const Query& query, std::span<const Parameter> parameters, const RowSink& sink) override;

 private:
    void prepare_to_change(const Query& query);

    Connection& connection_;
    const Context& context_;
    std::optional<Actor> identified_;
    std::string_view county_;
    AuditChain* chain_ = nullptr;
    bool has_savepoint_ = false;
    bool changed_ = false;
    bool recorded_ = false;
};

}  // namespace luoshi::storage
