// An unexplained absence, all the way: from the register through the outbox to the mail box of the guardian and of the
// class teacher, over real SMTP, and to the message gateway.
#include "afterschool/attendance/attendance_on_both.hpp"
#include "platform/crypto/bytes.hpp"
#include "pupils/settings.hpp"
#include "pupils/use_cases.hpp"
#include "server.hpp"

namespace luoshi::afterschool::attendance {
namespace {

using enum Mark;

constexpr const char* secret = "a secret of the gateway";
constexpr const char account_row[] =
    "INSERT INTO account (county, id, name, display_name, duty, state, language, password, password_at, "
    "must_change_password, totp_last_step, created_at, version) "
    "VALUES ($1, $2, $3, $3, 'business', 'active', 'zh-CN', 'none', 1, FALSE, 0, 1, 1)";

class AbsenceMessages : public AttendanceOnBoth {
 protected:
    void SetUp() override {
        AttendanceOnBoth::SetUp();
        if (IsSkipped()) return;
        pupils::use_settings({.keys = &identity::field_keys()});
        wants_mail(account_of(33, "赵家长"), "zhao@example.cn");
        wants_mail(account_of(20, "班主任"), "head.teacher@example.cn");
        rule("attendance.absence_alarm_minutes", 15);
        at(16, 5);
        hand_in({present, present, present, absent}).value();
        at(16, 15);
        watch();
    }
    void wants_mail(Actor actor, std::string address) {
        here([&](Work& work) -> Result<Nothing> {
            work.run(storage::Query{"test.account", account_row, account_row}, county, *actor.account, address);
            work.record("test.account", "account", actor.account->to_string());
            return Nothing{};
        }).value();
        as(std::move(actor), [&](Work& work) {
            return pupils::change_contact(work, {address, {}, pupils::NotifyBy::mail});
        }).value();
    }
    mail::Senders senders(const luoshi::testing::SmtpServer& smtp, const luoshi::testing::Gateway& gateway) const {
        mail::SmtpSettings settings;
        settings.host = "127.0.0.1";
        settings.port = smtp.port();
        settings.tls = mail::Tls::starttls;
        settings.user = "luoshi";
        settings.password = "only for tests";
        settings.authorities_file = smtp.certificate();
        settings.from = "school@example.cn";
        settings.from_name = "试验小学";
        return {mail::smtp_sender(settings), mail::hook_sender({gateway.url(), secret})};
    }
    void deliver(const mail::Senders& senders) {
        jobs::Runner runner(storage(), clock(), random());
        mail::add_jobs(runner, senders);
        runner.run_due();
        clock().advance(std::chrono::seconds{10});  // what was refused for now comes again
        runner.run_due();
    }
    luoshi::testing::TemporaryFolder folder_;
};
ON_BOTH_DATABASES(AbsenceMessages);

std::string text_of(const std::string& raw) {
    auto encoded = raw.substr(raw.find("\r\n\r\n") + 4);
    std::erase_if(encoded, [](char c) { return c == '\r' || c == '\n'; });
    return crypto::from_base64(encoded).value_or("not base64");
}

TEST_P(AbsenceMessages, ReachTheMailBoxesOfGuardianAndClassTeacher) {
    const luoshi::testing::SmtpServer smtp("starttls", folder_.path());
    const luoshi::testing::Gateway gateway(folder_.path());
    deliver(senders(smtp, gateway));
    std::vector<std::string> to;
    for (const auto& mail : smtp.taken()) {
        ASSERT_EQ(mail.to.size(), 1U);
        to.push_back(mail.to.front());
        EXPECT_TRUE(mail.secure);
        EXPECT_NE(mail.text.find("X-Luoshi-Kind: attendance.absence\r\n"), std::string::npos);
        const auto text = text_of(mail.text);
        EXPECT_NE(text.find("赵一"), std::string::npos) << text;
        EXPECT_NE(text.find("“围棋”没有到课，也没有请假"), std::string::npos) << text;
    }
    std::ranges::sort(to);
    EXPECT_EQ(to, (std::vector<std::string>{"head.teacher@example.cn", "zhao@example.cn"}));
    for (const auto& kept : told("attendance.absence/"))
        EXPECT_EQ(kept.state, mail::MessageState::sent) << kept.key << " " << kept.reason.value_or("");
}

TEST_P(AbsenceMessages, ReachTheGatewaySignedAndOnceEachThoughItWasBusyAtFirst) {
    const luoshi::testing::SmtpServer smtp("starttls", folder_.path());
    const luoshi::testing::Gateway gateway(folder_.path());
    deliver(senders(smtp, gateway));
    const auto calls = gateway.taken();
    ASSERT_EQ(calls.size(), 2U) << "the guardian and the class teacher";
    EXPECT_NE(calls[0].key, calls[1].key);
    for (const auto& call : calls) {
        EXPECT_EQ(call.signature, mail::hook_signature(secret, call.timestamp, call.body));
        EXPECT_NE(call.body.find(R"("kind":"attendance.absence")"), std::string::npos) << call.body;
        EXPECT_NE(call.body.find(R"("to":"account:)"), std::string::npos) << call.body;
    }
}

TEST_P(AbsenceMessages, AreNotSentAgainWhenTheRegisterIsHandedInAnew) {
    const luoshi::testing::SmtpServer smtp("starttls", folder_.path());
    const luoshi::testing::Gateway gateway(folder_.path());
    deliver(senders(smtp, gateway));
    hand_in({late, present, present, absent}, 1).value();
    watch();
    deliver(senders(smtp, gateway));
    EXPECT_EQ(smtp.taken().size(), 2U);
    EXPECT_EQ(gateway.taken().size(), 2U);
}

}  // namespace
}  // namespace luoshi::afterschool::attendance
