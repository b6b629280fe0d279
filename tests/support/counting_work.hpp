// A Work that counts its statements, so that a test can assert the query budget of one act.
#pragma once
#include "platform/storage/work.hpp"

namespace luoshi::testing {

// Counts the statements of one act, so that a test can assert its query budget.
class CountingWork final : public Work {
 public:
    explicit CountingWork(Work& inner) : inner_(inner) {}
    int statements() const { return statements_; }

    const Actor& actor() const override { return inner_.actor(); }
    const Clock& clock() const override { return inner_.clock(); }
    Random& random() override { return inner_.random(); }
    std::string_view county() const override { return inner_.county(); }
    std::string_view request() const override { return inner_.request(); }
    bool may_write() const override { return inner_.may_write(); }
    bool changed() const override { return inner_.changed(); }
    void act_as(Actor actor) override { inner_.act_as(std::move(actor)); }
    void record(std::string_view action, std::string_view kind, std::string_view subject, json::value details) override {
        inner_.record(action, kind, subject, std::move(details));
    }
    void emit(std::string_view event, json::value payload) override { inner_.emit(event, std::move(payload)); }
    void enqueue(std::string_view job, json::value payload, Instant after) override { inner_.enqueue(job, std::move(payload), after); }

 protected:
    // A using-declaration opens the protected members; called through the base's pointer they reach the inner Work.
    struct Opened : Work {
        using Work::execute;
        using Work::select;
    };
    storage::Changed execute(const storage::Query& query, std::span<const storage::Parameter> parameters) override {
        ++statements_;
        return (inner_.*(&Opened::execute))(query, parameters);
    }
    std::int64_t select(const storage::Query& query, std::span<const storage::Parameter> parameters, const storage::RowSink& sink) override {
        ++statements_;
        return (inner_.*(&Opened::select))(query, parameters, sink);
    }

 private:
    Work& inner_;
    int statements_ = 0;
};

}  // namespace luoshi::testing
