#include "platform/mail/migrations.hpp"
#include "platform/mail/outbox.hpp"
#include "support/databases.hpp"

namespace luoshi::mail {
namespace {

// A server that does what a test says; what it took is counted by Message-ID, as a receiver would.
class Counter final : public Sender {
 public:
    int away = 0;  // so many tries fail first
    std::optional<Problem> never = {};
    std::vector<std::string> taken = {};

    Result<Nothing> send(const Message& message, std::string_view, Instant) override {
        if (never) return *never;
        if (away > 0) {
            --away;
            return Problem{Code::unavailable, "mail-unreachable", "不可用", "away"};
        }
        taken.push_back(message.key);
        return Nothing{};
    }
};

class Outbox : public luoshi::testing::OnBothDatabases {
 protected:
    Outbox() : OnBothDatabases({migrations::all}) {}

    static Message message(std::string key = "k1") {
        return {std::move(key), Channel::mail, "parent@example.cn", "缺勤提醒", "今天没有到课。", "test.alarm"};
    }
    Result<Nothing> queue(const Message& m) {
        return write([&](Work& work) -> Result<Nothing> {
            TRY_DO(send_later(work, m));
            work.record("test.queue", "message", m.key);
            return Nothing{};
        });
    }
    void run(bool with_sender = true) {
        jobs::Runner runner(storage(), clock(), random());
        Senders senders;
        if (with_sender) senders.mail = server_;
        add_jobs(runner, senders,
                 {.tries = 3, .first_pause = std::chrono::seconds{5}, .claim = std::chrono::seconds{60}});
        runner.run_due();
    }
    Kept kept(std::string key = "k1") {
        return read([&](Work& work) -> Result<Kept> { return find_message(work, "430000", key).value(); }).value();
    }

    std::shared_ptr<Counter> server_ = std::make_shared<Counter>();
};
ON_BOTH_DATABASES(Outbox);

TEST_P(Outbox, SendsOnceForOneKey) {
    queue(message()).value();
    queue(message()).value();
    run();
    run();
    EXPECT_EQ(server_->taken.size(), 1U);
    EXPECT_EQ(kept().state, MessageState::sent);
    EXPECT_EQ(kept().address, "p***@example.cn");
}

TEST_P(Outbox, RefusesAKeyWithOtherContent) {
    queue(message()).value();
    auto other = message();
    other.text = "别的";
    EXPECT_EQ(queue(other).error().slug, "mail-key-taken");
    other.subject = "a\r\nBcc: b@example.cn";
    EXPECT_EQ(queue(other).error().slug, "mail-header-injection");
}

TEST_P(Outbox, TriesAgainWhileTheServerIsAway) {
    server_->away = 1;
    queue(message()).value();
    run();
    EXPECT_EQ(kept().state, MessageState::waiting);
    EXPECT_EQ(kept().reason, "mail-unreachable");
    run();
    EXPECT_TRUE(server_->taken.empty()) << "the pause is kept";
    clock().advance(std::chrono::seconds{6});
    run();
    EXPECT_EQ(kept().state, MessageState::sent);
    EXPECT_EQ(kept().tries, 2);
}

TEST_P(Outbox, NeverLosesWhatItGaveUp) {
    server_->away = 3;
    queue(message()).value();
    for (int i = 0; i < 3; ++i) {
        run();
        clock().advance(std::chrono::minutes{1});
    }
    EXPECT_EQ(kept().state, MessageState::given_up);
    EXPECT_EQ(kept().address, "parent@example.cn");
    write([](Work& work) { return send_again(work, "k1"); }).value();
    run();
    EXPECT_EQ(server_->taken.size(), 1U);
    EXPECT_EQ(write([](Work& work) { return send_again(work, "k1"); }).error().slug, "mail-not-given-up");
    EXPECT_EQ(write([](Work& work) { return send_again(work, "k9"); }).error().slug, "no-such-message");
}

TEST_P(Outbox, DoesNotRepeatWhatWasRefusedForGood) {
    server_->never = Problem{Code::invalid, "mail-refused", "拒收", "refused"};
    queue(message()).value();
    run();
    clock().advance(std::chrono::minutes{1});
    server_->never.reset();
    run();
    EXPECT_TRUE(server_->taken.empty());
    EXPECT_EQ(kept().state, MessageState::refused);
}

TEST_P(Outbox, IsOffWithoutASender) {
    queue(message()).value();
    run(false);
    EXPECT_EQ(kept().state, MessageState::off);
    EXPECT_EQ(read([](Work& work) -> Result<std::size_t> { return find_messages(work, "430000", "k").size(); }).value(),
              1U);
}

TEST_P(Outbox, KeepsNothingOfARefusedAct) {
    const auto refused = write([](Work& work) -> Result<Nothing> {
        TRY_DO(send_later(work, message()));
        work.record("test.queue", "message", "k1");
        return Problem{Code::conflict, "no", "不", "no"};
    });
    EXPECT_FALSE(refused);
    run();
    EXPECT_TRUE(server_->taken.empty());
}

}  // namespace
}  // namespace luoshi::mail
