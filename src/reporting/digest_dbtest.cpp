// The weekly digest: to who asked for it, once a week whatever restarts, never to who may no longer see the body.
#include <gtest/gtest.h>

#include "platform/mail/outbox.hpp"
#include "reporting/digest.hpp"
#include "reporting/house_on_both.hpp"

namespace luoshi::reporting {
namespace {

class WeeklyDigest : public HouseOnBoth {
 protected:
    void SetUp() override {
        HouseOnBoth::SetUp();
        if (IsSkipped()) return;
        use_digest({.mail = true, .address = "https://luoshi.example.cn"});
        clock().set(Instant::parse("2026-09-09T10:00:00+08:00").value());  // a Wednesday
        plant("INSERT INTO account (county, id, name, display_name, duty, state, language, body, password, password_at, must_change_password, totp_last_step, created_at, version) "
              "VALUES ('430104', $1, 'reader', '统计员', 'business', 'active', 'zh-CN', $2, 'x', 1, FALSE, 0, 1, 1)",
              reader_.to_string(), government("430104"));
        plant("INSERT INTO role (name, words, words_en, duty, needs_post) VALUES ('test_reader', 'a', 'a', 'business', FALSE)");
        plant("INSERT INTO role_permission (role, permission) VALUES ('test_reader', 'reporting.read')");
        plant("INSERT INTO role_grant (county, id, account, duty, role, scope, valid_from, valid_until, given_by_name, given_at, reason) "
              "VALUES ('430104', $1, $2, 'business', 'test_reader', $3, '2026-01-01', '2027-01-01', 'a', 1, 'a')",
              uuid(9), reader_.to_string(), government("430104"));
    }
    void TearDown() override {
        use_digest({});
        HouseOnBoth::TearDown();
    }
    Actor reader() {
        auto actor = holder("/430000/430100/430104/", {&permissions::read});
        actor.account = reader_;
        actor.body = government("430104");
        return actor;
    }
    Result<DigestView> subscribe(std::string address = "reader@example.cn") {
        return as(reader(), [&](Work& work) { return subscribe_digest(work, {std::move(address), DigestLanguage::zh}); });
    }
    // As after a restart: nothing is remembered but the database.
    void run() {
        const std::atomic<bool> stopping{false};
        send_digests({storage(), clock(), random(), "reporting.digest", "430000", "1", 1, stopping}).value();
    }
    std::vector<mail::Kept> sent() {
        return look([&](Work& work) { return mail::find_messages(work, "430104", "reporting.digest/"); });
    }
    void monday(int day) { clock().set(Instant::parse("2026-09-" + std::to_string(day) + "T07:30:00+08:00").value()); }

    const AccountId reader_{Uuid{50}};
};
ON_BOTH_DATABASES(WeeklyDigest);

TEST_P(WeeklyDigest, ComesOnceAWeekFromTheNextMondayOn) {
    const auto view = subscribe().value();
    EXPECT_TRUE(view.subscribed);
    EXPECT_EQ(view.next, Date(2026, 9, 14));
    run();
    EXPECT_TRUE(sent().empty()) << "not in the week in which one subscribed";
    monday(14);
    run();
    run();
    ASSERT_EQ(sent().size(), 1U) << "a restart sends nothing twice";
    EXPECT_EQ(sent()[0].kind, "reporting.digest");
    EXPECT_NE(sent()[0].subject.find("2026-09-14"), std::string::npos);
    clock().set(Instant::parse("2026-09-20T23:00:00+08:00").value());
    run();
    EXPECT_EQ(sent().size(), 1U);
    monday(21);
    run();
    EXPECT_EQ(sent().size(), 2U);
}

TEST_P(WeeklyDigest, StopsWhenOneUnsubscribes) {
    subscribe().value();
    const auto view = as(reader(), [](Work& work) { return unsubscribe_digest(work, {}); }).value();
    EXPECT_FALSE(view.subscribed);
    EXPECT_NE(view.address, "reader@example.cn") << "what nobody writes to is not kept readable";
    monday(14);
    run();
    EXPECT_TRUE(sent().empty());
    EXPECT_EQ(subscribe().value().next, Date(2026, 9, 21)) << "again, from the next Monday on";
}

TEST_P(WeeklyDigest, EndsWithTheRightToSeeTheBody) {
    subscribe().value();
    plant("UPDATE role_grant SET valid_until = '2026-09-10' WHERE county = '430104'");
    monday(14);
    run();
    EXPECT_TRUE(sent().empty());
    const auto view = ask_as(reader(), [](Work& work) { return show_digest(work, {}); }).value();
    EXPECT_FALSE(view.subscribed);
    EXPECT_EQ(view.ended, "right_lost");
}

TEST_P(WeeklyDigest, EndsWithTheAccount) {
    subscribe().value();
    plant("UPDATE account SET state = 'closed' WHERE county = '430104'");
    monday(14);
    run();
    EXPECT_TRUE(sent().empty());
}

TEST_P(WeeklyDigest, IsOffWithoutMail) {
    subscribe().value();
    use_digest({});
    EXPECT_FALSE(ask_as(reader(), [](Work& work) { return show_digest(work, {}); }).value().mail_configured);
    EXPECT_EQ(subscribe("other@example.cn").error().slug, "mail-not-configured");
    monday(14);
    run();
    EXPECT_TRUE(sent().empty());
    EXPECT_TRUE(as(reader(), [](Work& work) { return unsubscribe_digest(work, {}); })) << "one can always leave";
}

TEST_P(WeeklyDigest, GoesToAnAddressOfOnesOwnAccountOnly) {
    EXPECT_EQ(subscribe("nobody").error().slug, "mail-address-invalid");
    EXPECT_EQ(subscribe("a@example.cn\r\nBcc: b@example.cn").error().slug, "mail-address-invalid");
    EXPECT_EQ(in("430104", [](Work& work) { return subscribe_digest(work, {"a@example.cn", DigestLanguage::zh}); }).error().slug, "own-account-only");
}

TEST_P(WeeklyDigest, IsHeldAgainstPlainSql) {
    subscribe().value();
    monday(14);
    run();
    const auto refused = [&](std::string_view sql) { EXPECT_ANY_THROW(plant(sql)) << sql; };
    refused("DELETE FROM digest_sent WHERE county = '430104'");
    refused("UPDATE digest_sent SET week = '2026-09-07' WHERE county = '430104'");
    refused("INSERT INTO digest_sent (county, account, week, body, sha256, at) SELECT county, account, week, body, sha256, 2 FROM digest_sent WHERE county = '430104'");
    refused("INSERT INTO digest_sent (county, account, week, body, sha256, at) SELECT county, body, '2026-09-21', body, sha256, 2 FROM digest_sent WHERE county = '430104'");
    refused("UPDATE digest_subscription SET ended = 'asked' WHERE county = '430104'");
}

}  // namespace
}  // namespace luoshi::reporting
