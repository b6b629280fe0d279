#include "platform/storage/durable_answers.hpp"

#include <gtest/gtest.h>

#include <array>
#include <atomic>
#include <future>

namespace luoshi::storage {
namespace {

// A disk that is done when the test says so.
struct Disk {
    std::promise<void> reached;
    std::promise<void> done;
    int flushes = 0;
};

class FlusherOfTest final : public LogFlusher {
 public:
    explicit FlusherOfTest(Disk& disk) : disk_(disk) {}
    void flush() override {
        if (++disk_.flushes > 1) return;
        disk_.reached.set_value();
        disk_.done.get_future().get();
    }

 private:
    Disk& disk_;
};

enum class Told { nothing, done, unknown };

class DurableAnswersTest : public ::testing::Test {
 protected:
    void open() { answers_.open(std::make_unique<FlusherOfTest>(disk_)); }
    void hand_in(std::size_t n, bool kept) {
        Pending act;
        act.kept = kept;
        act.done = [this, n](std::exception_ptr error) { told_[n] = error ? Told::unknown : Told::done; };
        std::vector<Pending> group;
        group.push_back(std::move(act));
        answers_.after_flush(std::move(group));
    }

    Disk disk_;
    std::array<std::atomic<Told>, 3> told_{};
    DurableAnswers answers_;
};

TEST_F(DurableAnswersTest, ComeAfterTheFlush) {
    open();
    hand_in(0, true);
    disk_.reached.get_future().get();
    EXPECT_EQ(told_[0], Told::nothing);
    hand_in(1, true);
    hand_in(2, true);
    EXPECT_EQ(told_[1], Told::nothing);
    disk_.done.set_value();
    answers_.drain();
    for (const auto& told : told_) EXPECT_EQ(told, Told::done);
    EXPECT_EQ(disk_.flushes, 2) << "who waits during a flush shares the next one, and does not take the one before for its own";
}

TEST_F(DurableAnswersTest, AreUnknownWhenTheFlushFailsAlsoForWhoWaitsBehindIt) {
    open();
    hand_in(0, true);
    disk_.reached.get_future().get();
    hand_in(1, true);
    hand_in(2, false);
    disk_.done.set_exception(std::make_exception_ptr(Failure("the disk is gone")));
    answers_.drain();
    EXPECT_EQ(told_[0], Told::unknown);
    EXPECT_EQ(told_[1], Told::unknown) << "a flush that begins afterwards proves nothing of what was committed before";
    EXPECT_EQ(told_[2], Told::done) << "an act that was refused has nothing to lose";
    EXPECT_FALSE(answers_.is_open());
    EXPECT_EQ(disk_.flushes, 1);
}

TEST_F(DurableAnswersTest, AreUnknownWhileThereIsNoLog) {
    hand_in(0, true);
    EXPECT_EQ(told_[0], Told::unknown);
}

}  // namespace
}  // namespace luoshi::storage
