// A storage that breaks: it dies between two writes of an act, or after the commit and before the answer. What it does follows from the dice alone.
#pragma once
#include <stdexcept>

#include "app/population/dice.hpp"
#include "platform/storage/storage.hpp"

namespace luoshi::app {

// The process died. The caller knows nothing of what happened.
struct Crash : storage::Failure {
    using Failure::Failure;
};

struct FaultCounts {
    std::int64_t before_commit = 0;  // crashes between two writes
    std::int64_t after_commit = 0;   // crashes between commit and answer
    std::int64_t restarts = 0;       // storage closed and opened again
    std::int64_t lost = 0;           // requests
    std::int64_t doubled = 0;
    std::int64_t late = 0;
    std::int64_t echoes = 0;  // copies that arrive long after the answer
    std::int64_t clock_jumps = 0;
};
BOOST_DESCRIBE_STRUCT(FaultCounts, (), (before_commit, after_commit, restarts, lost, doubled, late, echoes, clock_jumps))

class FaultyStorage final : public storage::Storage {
 public:
    FaultyStorage(std::string url, Dice& dice, FaultCounts& counts);
    // Shares of writes that die.
    void break_down(double before_commit, double after_commit) { before_ = before_commit, after_ = after_commit; }
    void restart();  // as after a power cut: what was committed is there
    bool committed() const { return committed_; }  // the latest write that was waited for

    storage::Engine engine() const override { return inner_->engine(); }
    void write_later(storage::Context context, storage::Act act, storage::Done done) override;
    void read_later(storage::Context context, storage::Act act, storage::Done done) override { inner_->read_later(std::move(context), std::move(act), std::move(done)); }
    void drain() override { inner_->drain(); }
    void exclusively(const std::function<void(storage::Connection&)>& use) override { inner_->exclusively(use); }
    void in_snapshot(const std::function<void(storage::Connection&)>& use) override { inner_->in_snapshot(use); }

 private:
    std::string url_;
    Dice& dice_;
    FaultCounts& counts_;
    double before_ = 0;
    double after_ = 0;
    bool committed_ = false;
    std::unique_ptr<storage::Storage> inner_;
};

}  // namespace luoshi::app
