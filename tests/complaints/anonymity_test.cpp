// A named complaint over HTTP, filed with a signed-in parent's cookie on the request: what stands of the person afterwards in any table, in the log and in
// the answers kept for repeated requests.
#include <gtest/gtest.h>

#include "platform/log/log.hpp"
#include "support/house.hpp"

namespace luoshi {
namespace {

using testing::SampleHouse;

constexpr const char* name = "欧阳投诉人";
constexpr const char* phone = "13987654321";
constexpr const char* address = "203.0.113.77";
constexpr const char* agent = "RareBrowser/7.7";
constexpr const char* words = "多收了一个月的钱我在现场";

class Anonymity : public ::testing::TestWithParam<storage::Engine> {
 protected:
    void SetUp() override {
        if (GetParam() == storage::Engine::postgresql && !testing::TestDatabase::has_postgresql()) GTEST_SKIP() << "no PostgreSQL server was started";
        house_ = std::make_unique<SampleHouse>(GetParam());
        for (const auto* custodian : {"custodian", "custodian2"}) {
            const auto made = house_->ask(custodian, http::Verb::post, "/api/custody/keys",
                                          boost::json::serialize(json::value{{"id", id(std::string_view(custodian).ends_with('2') ? 2 : 1)}, {"passphrase", passphrase}}));
            ASSERT_EQ(made.status, 200) << made.text;
        }
    }
    static std::string id(int number) { return "01890000-0000-7000-8000-00000000000" + std::to_string(number); }
    static std::string filing(int number) {
        return boost::json::serialize(json::value{{"id", id(number)}, {"against", "430104-sample-school"}, {"kind", "money"}, {"words", words}, {"secret", std::string(32, static_cast<char>('m' + number))},
                                                  {"name", name}, {"phone", phone}, {"resident_id", nullptr}});
    }
    // As a browser on the public pages would ask, in which a parent happens to be signed in at the phone's pages.
    testing::Answer file(const std::string& account, const std::string& target, std::string body) {
        return house_->ask(account, http::Verb::post, target, body, {{"user-agent", agent}, {"x-forwarded-for", address}, {"idempotency-key", "a-key-of-this-act"}});
    }
    std::string dump() {
        constexpr storage::Query names{"test.tables", "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
                                       "SELECT CAST(table_name AS TEXT) FROM information_schema.tables WHERE table_schema = current_schema() ORDER BY 1"};
        std::string text;
        storage::read(house_->house().storage(), {.actor = trusted_actor(Proof::command_line, "管理员"), .clock = &house_->clock()}, [&](Work& work) -> Result<Nothing> {
            for (const auto& table : work.all<std::string>(names)) {
                const auto sql = "SELECT * FROM " + table;
                const auto query = "test.dump_" + table;
                work.each(storage::Query{query, sql, sql}, [&](const storage::Row& row) {
                    text += "\n" + table;
                    for (int i = 0; i < row.columns(); ++i) {
                        const auto kind = row.kind(i);
                        text += '|';
                        if (!row.is_null(i) && (kind == storage::Parameter::Kind::text || kind == storage::Parameter::Kind::bytes)) text += row.text(i);
                    }
                });
            }
            return Nothing{};
        }).value();
        return text;
    }
    std::unique_ptr<SampleHouse> house_;
    static constexpr const char* passphrase = "青山不改绿水长流且听风吟";
};
INSTANTIATE_TEST_SUITE_P(Databases, Anonymity, ::testing::Values(storage::Engine::sqlite, storage::Engine::postgresql), testing::engine_name);

TEST_P(Anonymity, NothingOfThePersonStandsInAnyTable) {
    const auto filed = file("parent", "/api/public/complaints", filing(3));
    ASSERT_EQ(filed.status, 201) << filed.text;
    const std::string code(filed.body.at("code").as_string());
    const auto own = file("parent", "/api/own-complaints", [] {
        auto body = boost::json::parse(filing(4)).as_object();
        body["follow_by_account"] = true;
        return boost::json::serialize(body);
    }());
    ASSERT_EQ(own.status, 201) << own.text;
    const auto everything = dump();
    ASSERT_NE(everything.find("\ncomplaint|430104|" + id(3)), std::string::npos) << "the dump holds the complaint";
    for (const auto* secret : {name, phone, address, agent, words, passphrase}) EXPECT_EQ(everything.find(secret), std::string::npos) << secret;
    EXPECT_EQ(everything.find(code), std::string::npos);
    EXPECT_EQ(everything.find("a-key-of-this-act"), std::string::npos) << "no answer and no digest of the request is kept for a repeat";
    // The parent's account has rows of its own; none of them leads to a complaint.
    const std::string account(house_->get("parent", "/api/account").body.at("id").as_string());
    for (std::size_t at = everything.find(account); at != std::string::npos; at = everything.find(account, at + 1)) {
        const auto from = everything.rfind('\n', at);
        const auto row = everything.substr(from + 1, everything.find('\n', at) - from - 1);
        EXPECT_EQ(row.find("complaint"), std::string::npos) << row;
    }
}

TEST_P(Anonymity, TheAccessLogNamesNeitherAddressNorAccount) {
    auto options = house_->house().application_options();
    options.access_log = true;
    const auto application = house_->house().application(std::move(options));
    log::configure("json", "info");
    http::Request request;
    request.verb = http::Verb::post;
    request.target = "/api/public/complaints";
    request.address = address;
    request.headers = {{"content-type", "application/json"}, {"user-agent", agent}};
    request.body = filing(5);
    ::testing::internal::CaptureStderr();
    const auto answer = application->handle_now(std::move(request));
    http::Request other;
    other.verb = http::Verb::get;
    other.target = "/api/public/bodies?text=x";
    other.address = address;
    application->handle_now(std::move(other));
    const auto log = ::testing::internal::GetCapturedStderr();
    ASSERT_EQ(answer.status, 201);
    const auto line = log.find("fileComplaint");
    ASSERT_NE(line, std::string::npos) << "it is logged that somebody asked: " << log;
    const auto end = log.find('\n', line);
    EXPECT_EQ(log.substr(0, end).find(address), std::string::npos) << log;
    EXPECT_NE(log.substr(end).find(address), std::string::npos) << "other requests are logged with their address: the test can fail";
}

}  // namespace
}  // namespace luoshi
