#include "app/simulation/faults.hpp"

namespace luoshi::app {
namespace {

// Lets so many changes through and dies at the next one.
class DyingWork final : public Work {
 public:
    DyingWork(Work& inner, int changes) : inner_(inner), left_(changes) {}

    const Actor& actor() const override { return inner_.actor(); }
    const Clock& clock() const override { return inner_.clock(); }
    Random& random() override { return inner_.random(); }
    std::string_view county() const override { return inner_.county(); }
    std::string_view request() const override { return inner_.request(); }
    bool may_write() const override { return inner_.may_write(); }
    bool changed() const override { return inner_.changed(); }
    void act_as(Actor actor) override { inner_.act_as(std::move(actor)); }
    void record(std::string_view action, std::string_view kind, std::string_view subject, json::value details) override {
        step();
        inner_.record(action, kind, subject, std::move(details));
    }
    void emit(std::string_view event, json::value payload) override {
        step();
        inner_.emit(event, std::move(payload));
    }
    void enqueue(std::string_view job, json::value payload, Instant after) override {
        step();
        inner_.enqueue(job, std::move(payload), after);
    }

 protected:
    // A using-declaration opens the protected members; called through the base's pointer they reach the inner Work.
    struct Opened : Work {
        using Work::execute;
        using Work::select;
    };
    storage::Changed execute(const storage::Query& query, std::span<const storage::Parameter> parameters) override {
        step();
        return (inner_.*(&Opened::execute))(query, parameters);
    }
    std::int64_t select(const storage::Query& query, std::span<const storage::Parameter> parameters, const storage::RowSink& sink) override {
        return (inner_.*(&Opened::select))(query, parameters, sink);
    }

 private:
    void step() {
        if (left_-- == 0) throw Crash("the process dies between two writes");
    }

    Work& inner_;
    int left_;
};

}  // namespace

FaultyStorage::FaultyStorage(std::string url, Dice& dice, FaultCounts& counts)
    : url_(std::move(url)), dice_(dice), counts_(counts), inner_(storage::open(url_)) {}

void FaultyStorage::restart() {
    inner_.reset();
    inner_ = storage::open(url_);
    ++counts_.restarts;
}

void FaultyStorage::write_later(storage::Context context, storage::Act act, storage::Done done) {
    const int survives = dice_.chance(before_) ? dice_.below(12) : -1;
    const bool dies_after = survives < 0 && dice_.chance(after_);
    committed_ = false;
    const auto faulty = [this, act = std::move(act), survives](Work& work) {
        if (survives < 0) return act(work);
        ++counts_.before_commit;
        DyingWork dying(work, survives);
        // An act with fewer writes than that dies before the commit.
        if (act(dying)) throw Crash("the process dies before the commit");
        return false;
    };
    inner_->write_later(std::move(context), faulty, [this, done = std::move(done), dies_after](std::exception_ptr failure) {
        committed_ = failure == nullptr;
        if (failure == nullptr && dies_after) {
            ++counts_.after_commit;
            failure = std::make_exception_ptr(Crash("the process dies before the answer"));
        }
        done(failure);
    });
}

}  // namespace luoshi::app
