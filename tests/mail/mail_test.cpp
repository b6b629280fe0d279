// Mail through a real SMTP server: delivered as it was written, over TLS with a login, tried again while the server is
// down, never twice.
#include <gtest/gtest.h>

#include "platform/crypto/bytes.hpp"
#include "platform/mail/migrations.hpp"
#include "platform/mail/outbox.hpp"
#include "server.hpp"
#include "support/databases.hpp"

namespace luoshi::testing {
namespace {

using mail::Message;

Message message(std::string to = "parent@example.cn", std::string key = "k1") {
    return {std::move(key),
            mail::Channel::mail,
            std::move(to),
            "课后服务缺席提醒：孩子今天没有到课，请与班主任联系",
            "您好：\n.今天 16:00 的“围棋”没有到课。\n",
            "test.alarm"};
}

class Mail : public ::testing::Test {
 protected:
    mail::SmtpSettings settings(const SmtpServer& server, mail::Tls tls) const {
        mail::SmtpSettings s;
        s.host = "127.0.0.1";
        s.port = server.port();
        s.tls = tls;
        if (tls != mail::Tls::none) {
            s.user = "luoshi";
            s.password = "only for tests";
            s.authorities_file = server.certificate();
        }
        s.from = "school@example.cn";
        s.from_name = "落实";
        s.timeout_seconds = 10;
        return s;
    }
    static Result<Nothing> send(const mail::SmtpSettings& settings, const Message& m) {
        return mail::smtp_sender(settings)->send(m, "430104", Instant::parse("2026-09-01T16:20:00+08:00").value());
    }

    TemporaryFolder folder_;
};

std::string body_of(const std::string& raw) {
    auto encoded = raw.substr(raw.find("\r\n\r\n") + 4);
    std::erase_if(encoded, [](char c) { return c == '\r' || c == '\n'; });
    return crypto::from_base64(encoded).value_or("not base64");
}

TEST_F(Mail, ArrivesAsItWasWritten) {
    const SmtpServer server("none", folder_.path());
    ASSERT_TRUE(send(settings(server, mail::Tls::none), message()));
    const auto taken = server.taken();
    ASSERT_EQ(taken.size(), 1U);
    EXPECT_EQ(taken[0].from, "school@example.cn");
    EXPECT_EQ(taken[0].to, std::vector<std::string>{"parent@example.cn"});
    EXPECT_EQ(body_of(taken[0].text), "您好：\r\n.今天 16:00 的“围棋”没有到课。\r\n");
    EXPECT_NE(taken[0].text.find("X-Luoshi-Kind: test.alarm\r\n"), std::string::npos);
}

TEST_F(Mail, LogsInOverBothKindsOfTls) {
    for (const auto& [mode, tls] : {std::pair{"starttls", mail::Tls::starttls}, {"tls", mail::Tls::tls}}) {
        const TemporaryFolder folder;
        const SmtpServer server(mode, folder.path());
        const auto sent = send(settings(server, tls), message());
        ASSERT_TRUE(sent) << mode << ": " << sent.error().slug << " " << sent.error().detail_en;
        ASSERT_EQ(server.taken().size(), 1U);
        EXPECT_TRUE(server.taken()[0].secure);
        EXPECT_EQ(server.taken()[0].user, "luoshi");
    }
}

TEST_F(Mail, TrustsOnlyACertificateItKnows) {
    const SmtpServer server("tls", folder_.path());
    auto unknown = settings(server, mail::Tls::tls);
    unknown.authorities_file.clear();
    EXPECT_EQ(send(unknown, message()).error().slug, "mail-tls-failed");
    EXPECT_TRUE(server.taken().empty());
}

TEST_F(Mail, DoesNotSendOverAServerThatOffersNoTls) {
    const SmtpServer server("none", folder_.path());
    EXPECT_EQ(send(settings(server, mail::Tls::starttls), message()).error().slug, "mail-tls-failed");
    EXPECT_TRUE(server.taken().empty());
}

TEST_F(Mail, TellsForGoodFromForNow) {
    const SmtpServer server("none", folder_.path());
    EXPECT_EQ(send(settings(server, mail::Tls::none), message("nobody@refused.example")).error().code, Code::invalid);
    EXPECT_EQ(send(settings(server, mail::Tls::none), message("later@busy.example")).error().code, Code::unavailable);
    const SmtpServer locked("starttls", folder_.path());
    auto wrong = settings(locked, mail::Tls::starttls);
    wrong.password = "wrong";
    EXPECT_EQ(send(wrong, message()).error().slug, "mail-login-denied");
}

TEST_F(Mail, AServerThatIsDownIsTriedAgainAndThenTakesItOnce) {
    TestDatabase database(storage::Engine::sqlite, {mail::migrations::all});
    database.open();
    FakeClock clock(Date(2026, 9, 1));
    const auto random = seeded_random(7);
    int port = 0;
    mail::SmtpSettings to;
    {
        const SmtpServer server("none", folder_.path());
        port = server.port();
        to = settings(server, mail::Tls::none);
    }
    storage::Context context;
    context.actor = trusted_actor(Proof::command_line, "测试");
    context.clock = &clock;
    context.random = random.get();
    storage::write(database.storage(), context, [](Work& work) -> Result<Nothing> {
        TRY_DO(mail::send_later(work, message()));
        work.record("test.queue", "message", "k1");
        return Nothing{};
    }).value();
    jobs::Runner runner(database.storage(), clock, *random);
    mail::Senders senders;
    senders.mail = mail::smtp_sender(to);
    mail::add_jobs(runner, senders);
    const auto state = [&] {
        return storage::read(
                   database.storage(), context,
                   [](Work& work) -> Result<mail::Kept> { return mail::find_message(work, "430000", "k1").value(); })
            .value();
    };
    runner.run_due();
    EXPECT_EQ(state().state, mail::MessageState::waiting);
    EXPECT_EQ(state().reason, "mail-unreachable");
    const SmtpServer again("none", folder_.path(), port);
    clock.advance(std::chrono::seconds{10});
    runner.run_due();
    runner.run_due();
    EXPECT_EQ(state().state, mail::MessageState::sent);
    EXPECT_EQ(again.taken().size(), 1U);
}

}  // namespace
}  // namespace luoshi::testing
