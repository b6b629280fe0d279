#include <regex>

#include "identity/identity_on_both.hpp"
#include "platform/mail/outbox.hpp"

namespace luoshi::identity {
namespace {

const std::string address = "zhang@example.cn";

class WorkMailAddress : public IdentityOnBoth {
 protected:
    // The text of the newest code that waits to be sent: what its receiver would read.
    std::string code_sent() {
        std::string text;
        look([&](Work& work) {
            work.each(both("test.mails", "SELECT text FROM mail_message WHERE kind = 'identity.mail_code' ORDER BY key"), [&](const storage::Row& row) { text = row.get<std::string>(0); });
            return 0;
        });
        std::smatch found;
        return std::regex_search(text, found, std::regex("[0-9]{6}")) ? found.str() : std::string();
    }
    Result<WorkMailView> ask_for(const Actor& who, std::string to = address) {
        return as(who, [&](Work& work) { return ask_work_mail(work, {to}); });
    }
    std::string confirm(const Actor& who, std::string code) {
        const auto done = as(who, [&](Work& work) { return confirm_work_mail(work, {code}); });
        if (!done) return done.error().slug;
        return done->refusal ? done->refusal->slug : "";
    }
    static std::string other_than(std::string code) {
        code.back() = code.back() == '0' ? '1' : '0';
        return code;
    }
    std::optional<std::string> mail(std::string_view name) {
        const auto id = place(name).id;
        return look([&](Work& work) { return mail_of(work, id); });
    }
};
ON_BOTH_DATABASES(WorkMailAddress);

TEST_P(WorkMailAddress, IsUsedOnceItsCodeCameBack) {
    const auto who = actor("registrar");
    const auto asked = ask_for(who).value();
    EXPECT_EQ(asked.asked, address);
    EXPECT_FALSE(asked.address);
    EXPECT_EQ(mail("registrar"), std::nullopt);
    ASSERT_EQ(confirm(who, code_sent()), "");
    EXPECT_EQ(mail("registrar"), address);
}

TEST_P(WorkMailAddress, IsNotTakenWithAWrongCode) {
    const auto who = actor("registrar");
    ask_for(who).value();
    EXPECT_EQ(confirm(who, other_than(code_sent())), "code-wrong");
    EXPECT_EQ(mail("registrar"), std::nullopt);
}

TEST_P(WorkMailAddress, TakesFiveTriesOfOneCode) {
    const auto who = actor("registrar");
    ask_for(who).value();
    const auto code = code_sent();
    for (int i = 0; i < 5; ++i) EXPECT_EQ(confirm(who, other_than(code)), "code-wrong");
    EXPECT_EQ(confirm(who, code), "too-many-tries");
}

TEST_P(WorkMailAddress, WaitsFifteenMinutesForItsCode) {
    const auto who = actor("registrar");
    ask_for(who).value();
    const auto code = code_sent();
    clock().advance(std::chrono::minutes(15));
    EXPECT_EQ(confirm(who, code), "code-expired");
}

TEST_P(WorkMailAddress, IsAskedForFiveTimesADay) {
    const auto who = actor("registrar");
    for (int i = 0; i < 5; ++i) ask_for(who).value();
    EXPECT_EQ(ask_for(who).error().slug, "too-many-codes");
    clock().advance(std::chrono::hours(24));
    EXPECT_TRUE(ask_for(actor("registrar")).has_value());
}

TEST_P(WorkMailAddress, StaysWhileANewOneWaits) {
    const auto who = actor("registrar");
    ask_for(who).value();
    ASSERT_EQ(confirm(who, code_sent()), "");
    ask_for(who, "li@example.cn").value();
    EXPECT_EQ(mail("registrar"), address);
    ASSERT_EQ(confirm(who, code_sent()), "");
    EXPECT_EQ(mail("registrar"), "li@example.cn");
}

TEST_P(WorkMailAddress, IsDroppedByItsOwner) {
    const auto who = actor("registrar");
    ask_for(who).value();
    ASSERT_EQ(confirm(who, code_sent()), "");
    as(who, [](Work& work) { return drop_work_mail(work, {}); }).value();
    EXPECT_EQ(mail("registrar"), std::nullopt);
}

TEST_P(WorkMailAddress, IsRefusedWhenItIsNone) { EXPECT_EQ(ask_for(actor("registrar"), "nobody").error().slug, "mail-address-invalid"); }

TEST_P(WorkMailAddress, SaysWhyWhereTheSystemSendsNoMail) {
    auto settings = cheap();
    settings.sends_mail = false;
    use_settings(std::move(settings));
    EXPECT_EQ(ask_for(actor("registrar")).error().slug, "mail-off");
}

TEST_P(WorkMailAddress, IsNotReadableInTheDatabase) {
    const auto who = actor("registrar");
    ask_for(who).value();
    const auto code = code_sent();
    ASSERT_EQ(confirm(who, code), "");
    const auto row = look([](Work& work) { return work.one<std::string>(both("test.sealed", "SELECT address FROM account_mail")).value(); });
    EXPECT_EQ(row.find(address), std::string::npos);
}

TEST_P(WorkMailAddress, IsFoundByThePostAndByWhatOneMayDoThere) {
    const auto who = actor("yuelu");
    ask_for(who).value();
    ASSERT_EQ(confirm(who, code_sent()), "");
    const Permission may{"rectification.order", "", ""};
    const Permission may_not{"audit.read", "", ""};
    const auto post = look([&](Work& work) { return work.one<org::PostId>(both("test.post", "SELECT g.post FROM role_grant g JOIN account a ON a.id = g.account WHERE a.name = 'yuelu'")).value(); });
    const auto body = look([&](Work& work) { return org::find_post(work, post).value().body; });
    EXPECT_EQ(look([&](Work& work) { return mails_of(work, post).size(); }), 1U);
    EXPECT_EQ(look([&](Work& work) { return mails_of(work, body, may).at(0).address; }), address);
    EXPECT_EQ(look([&](Work& work) { return mails_of(work, body, may_not).size(); }), 0U);
}

TEST_P(WorkMailAddress, OfALockedAccountIsNotWrittenTo) {
    const auto who = actor("registrar");
    ask_for(who).value();
    ASSERT_EQ(confirm(who, code_sent()), "");
    in(place("registrar").county, [](Work& work) -> Result<Nothing> {
        work.run(both("test.lock", "UPDATE account SET state = 'locked' WHERE name = 'registrar'"));
        work.record("test.lock", "account", "registrar");
        return Nothing{};
    }).value();
    EXPECT_EQ(mail("registrar"), std::nullopt);
}

// By plain SQL: an address that no code verified, a sixth try, a sixth code.
TEST_P(WorkMailAddress, CannotBeWrittenInUnverified) {
    const auto who = actor("registrar");
    ask_for(who).value();
    const auto county = place("registrar").county;
    for (const auto* attack : {"UPDATE account_mail SET address = asked", "UPDATE account_mail SET tries = 6", "UPDATE account_mail SET codes = 6", "UPDATE account_mail SET code = NULL"}) {
        EXPECT_THROW(in(county, [&](Work& work) -> Result<Nothing> {
                         work.run(testing::planted(attack));
                         work.record("test.attack", "account", "registrar");
                         return Nothing{};
                     }).value(),
                     storage::ConstraintBroken)
            << attack;
    }
}

}  // namespace
}  // namespace luoshi::identity
