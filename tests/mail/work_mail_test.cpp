// Escalation by mail, through the whole house: an official verifies an address, an order comes near its day, and one mail is kept, however often the jobs run.
#include <regex>
#include <set>

#include "app/commands/database_options.hpp"
#include "support/house.hpp"
#include "support/planted.hpp"

namespace luoshi {
namespace {

class EscalationByMail : public ::testing::TestWithParam<storage::Engine> {
 protected:
    void SetUp() override {
        if (GetParam() == storage::Engine::postgresql && !testing::TestDatabase::has_postgresql()) GTEST_SKIP() << "no PostgreSQL server was started";
        // A mail server that nobody runs: what is written waits in the outbox, where it can be read.
        house_.emplace(GetParam(), std::map<std::string, std::string>{{"mail.smtp-host", "127.0.0.1"}, {"mail.smtp-port", "9"}, {"mail.from", "luoshi@example.cn"}});
    }

    struct Mail {
        std::string address, subject, text;
    };
    std::vector<Mail> mails(const std::string& kind) {
        auto& house = house_->house();
        return storage::read(house.storage(), app::command_line_context(), [&](Work& work) -> Result<std::vector<Mail>> {
                   std::vector<Mail> found;
                   work.each(
                       testing::planted("SELECT address, subject, text FROM mail_message WHERE kind = $1 AND channel = 'mail' ORDER BY key"),
                       [&](const storage::Row& row) { found.push_back({row.get<std::string>(0), row.get<std::string>(1), row.get<std::string>(2)}); }, kind);
                   return found;
               })
            .value();
    }
    void verify_address(const std::string& account, const std::string& address) {
        ASSERT_LT(house_->ask(account, http::Verb::post, "/api/account/mail", R"({"address": ")" + address + R"("})").status, 300);
        std::smatch code;
        const auto sent = mails("identity.mail_code");
        const auto text = std::ranges::find(sent, address, &Mail::address)->text;
        ASSERT_TRUE(std::regex_search(text, code, std::regex("[0-9]{6}")));
        const auto done = house_->ask(account, http::Verb::post, "/api/account/mail/confirm", R"({"code": ")" + code.str() + R"("})");
        ASSERT_LT(done.status, 300) << done.text;
    }
    std::string issue_order() {
        const auto path = std::string(house_->get("head", "/api/session").body.at("body").at("path").as_string());
        const auto id = Id<struct AnyTag>::make(house_->clock().now(), system_random()).to_string();
        const auto answer = house_->ask("yuelu", http::Verb::post, "/api/rectification/orders",
                                        R"({"id": ")" + id + R"(", "county": "430104", "body": ")" + path +
                                            R"(", "origin_kind": "own", "origin": "", "what": "学生样例甲的应退费用", "basis": "湘教改〔2022〕1号 五", "working_days": 2, "money": false, "pupils": []})");
        EXPECT_EQ(answer.status, 200) << answer.text;
        return std::string(answer.body.at("head").at("number").as_string());
    }
    void next_day() {
        house_->clock().advance(std::chrono::hours{24});
        house_->forget_sessions();
        house_->house().runner().run_due();
    }

    std::optional<testing::SampleHouse> house_;
};
INSTANTIATE_TEST_SUITE_P(Databases, EscalationByMail, ::testing::Values(storage::Engine::sqlite, storage::Engine::postgresql),
                         [](const auto& engine) { return std::string(engine.param == storage::Engine::sqlite ? "sqlite" : "postgresql"); });

TEST_P(EscalationByMail, WritesOnceForEachRungAndNamesNobody) {
    house_->clock().set(Instant::parse("2026-09-07T09:00:00+08:00").value());
    verify_address("head", "head@example.cn");
    const auto number = issue_order();
    const auto about_order = [&] {
        auto list = mails("rectification.reminded");
        std::erase_if(list, [&](const Mail& one) { return one.subject.find(number) == std::string::npos; });
        return list;
    };
    next_day();
    const auto near = about_order();
    ASSERT_EQ(near.size(), 1U);
    EXPECT_EQ(near[0].address, "head@example.cn");
    EXPECT_EQ(near[0].subject, "整改期限临近：" + number);
    EXPECT_EQ(near[0].text.find("样例甲"), std::string::npos) << near[0].text;
    EXPECT_NE(near[0].text.find("/rectification/"), std::string::npos) << near[0].text;

    house_->house().runner().run_due();
    EXPECT_EQ(about_order().size(), 1U) << "the same day again";
    next_day();
    EXPECT_EQ(about_order().size(), 2U) << "the day itself";
    next_day();
    EXPECT_EQ(about_order().size(), 3U) << "the day after";
    next_day();
    EXPECT_EQ(about_order().size(), 3U) << "a late order is not written about every day";
}

// The sample's duties and complaints, week after week, each time with every job twice, as after a restart.
TEST_P(EscalationByMail, WritesNobodyTheSameTwice) {
    house_->clock().set(Instant::parse("2026-09-07T09:00:00+08:00").value());
    verify_address("head", "head@example.cn");
    verify_address("yuelu", "yuelu@example.cn");
    for (int week = 0; week < 6; ++week) {
        house_->clock().advance(std::chrono::hours{24 * 7});
        house_->house().runner().run_due();
        house_->clock().advance(std::chrono::hours{7});
        house_->house().runner().run_due();
    }
    for (const auto* kind : {"obligations.rung", "complaints.deadline"}) {
        const auto list = mails(kind);
        EXPECT_FALSE(list.empty()) << kind;
        std::set<std::pair<std::string, std::string>> different;
        for (const auto& one : list) different.emplace(one.address, one.subject + one.text);
        EXPECT_EQ(different.size(), list.size()) << kind;
    }
}

TEST_P(EscalationByMail, WritesToNobodyWhoDroppedTheAddress) {
    house_->clock().set(Instant::parse("2026-09-07T09:00:00+08:00").value());
    verify_address("head", "head@example.cn");
    ASSERT_LT(house_->ask("head", http::Verb::delete_, "/api/account/mail").status, 300);
    issue_order();
    next_day();
    EXPECT_EQ(mails("rectification.reminded").size(), 0U);
}

}  // namespace
}  // namespace luoshi
