// kill -9 in the middle of refunds over HTTP: each act is sent again with its own id until it is answered. Every right goes back once and in full, whatever was
// killed: nothing double, nothing lost.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <functional>
#include <random>
#include <thread>

#include "a_county.hpp"
#include "fees/journal/api.hpp"
#include "fees/refunds/jobs.hpp"
#include "fees/refunds/ids.hpp"
#include "platform/http/client.hpp"
#include "support/databases.hpp"
#include "support/program.hpp"

namespace luoshi::testing {
namespace {

namespace refunds = fees::refunds;

namespace rows {
#define ROW(name, text) \
    constexpr storage::Query name { "test.refunding_" #name, text, text }
// The population has paid some back already.
ROW(rights, "SELECT r.id FROM refund_right r WHERE r.county = $1 AND r.plan = $2 AND NOT EXISTS (SELECT 1 FROM refund f WHERE f.county = r.county AND f.refund_right = r.id) "
            "ORDER BY r.id");
ROW(sum_of_rights, "SELECT sum(amount_fen) FROM refund_right WHERE county = $1");
ROW(sum_of_refunds, "SELECT sum(amount_fen) FROM refund WHERE county = $1");
ROW(more_than_right, "SELECT count(*) FROM refund_right r WHERE r.county = $1 AND r.amount_fen <> (SELECT coalesce(sum(f.amount_fen), 0) FROM refund f WHERE f.county = "
                     "r.county AND f.refund_right = r.id)");
#undef ROW
}  // namespace rows

class RefundsCrash : public ::testing::Test {
 protected:
    RefundsCrash() : school_(make_county(data_.path(), 1).front()) {
        rights_ = in_county(data_.path(), [&](Work& work) -> Result<std::vector<refunds::RightId>> {
            TRY_DO(fees::charges::settle_term(work, {work.new_id<fees::charges::SettlementRunId>(), school_.plan}));
            TRY_DO(refunds::hear_settled(work, json::value{{"plan", school_.plan.to_string()}, {"school", school_.body.to_string()}}));
            return work.all<refunds::RightId>(rows::rights, county, school_.plan);
        });
    }

    // ---- the office of the school, at its desk
    struct SignedIn {
        std::string cookie;
        std::string csrf;
    };
    static Result<http::ClientResponse> ask(const ServedProgram& server, const SignedIn& who, const std::string& method, const std::string& target,
                                            const json::value& body) {
        http::ClientRequest request;
        request.url = server.address() + target;
        request.method = method;
        request.timeout = std::chrono::seconds{20};
        if (method == "POST") {
            request.body = boost::json::serialize(body);
            request.headers.emplace_back("content-type", "application/json");
        }
        if (!who.cookie.empty()) request.headers.insert(request.headers.end(), {{"cookie", who.cookie}, {"x-csrf-token", who.csrf}});
        return http::fetch(request);
    }
    static SignedIn sign_in(const ServedProgram& server) {
        const auto response = ask(server, {}, "POST", "/api/session", {{"name", "pop-430104-000-office"}, {"password", password_of_all}}).value();
        EXPECT_EQ(response.status, 200) << response.body;
        SignedIn who;
        for (const auto& [header, value] : response.headers) {
            if (header == "set-cookie" && value.starts_with("luoshi_session=")) who.cookie = value.substr(0, value.find(';'));
        }
        who.csrf = boost::json::parse(response.body).at("csrf").as_string();
        return who;
    }

    // One act of the script; `about` is filled in from an earlier answer.
    struct Act {
        std::string target;
        json::value body;
        std::function<void(const json::value& answer)> learn = [](const json::value&) {};
    };
    std::string school_target(const char* verb) const { return "/api/refunds/schools/" + school_.body.to_string() + "/" + verb; }
    std::string fresh_id() {
        Uuid bytes{};
        for (auto& byte : bytes) byte = static_cast<std::uint8_t>(random_());
        bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0FU) | 0x70U);
        bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3FU) | 0x80U);
        return refunds::RefundActId{bytes}.to_string();
    }

    // Some rights one by one, sent in batches, every fifth refund comes back and goes another way; then all the others at once.
    std::vector<Act> script() {
        std::vector<Act> acts;
        const std::size_t singly = std::min<std::size_t>(60, rights_.size() / 2);
        for (std::size_t i = 0; i < singly; ++i) {
            acts.push_back({"/api/refunds/rights/" + rights_[i].to_string() + "/order", {{"id", fresh_id()}, {"route", "original"}}, [this](const json::value& answer) {
                                last_refund_ = answer.at("parts").at(0).at("id").as_string();
                            }});
            if (i % 10 != 9) continue;
            const auto batch = fresh_id();
            acts.push_back({school_target("send"), {{"id", batch}}});
            acts.push_back({"{refund}/fail", {{"step", 2}, {"reason", "账户已销户"}}});
            acts.push_back({"{refund}/again",
                            {{"id", fresh_id()}, {"route", "cash"}, {"payee", "样例家长"}, {"proof", "户口簿"}, {"reason", "原账户已销户"}}});
            acts.push_back({"/api/refunds/batches/" + batch + "/confirm", boost::json::object{}});
        }
        const auto batch = fresh_id();
        acts.push_back({school_target("order"), {{"id", fresh_id()}}});
        acts.push_back({school_target("send"), {{"id", batch}}});
        acts.push_back({"/api/refunds/batches/" + batch + "/confirm", boost::json::object{}});
        return acts;
    }

    // Goes on with the script from `at` until it is over or the server is gone; answers whether an act was in hand then. Every act is sent twice, as from a
    // telephone that lost the answer.
    bool work_on(const ServedProgram& server, const SignedIn& who, std::vector<Act>& acts, std::atomic<std::size_t>& at) {
        while (at < acts.size()) {
            auto target = acts[at].target;
            if (target.starts_with("{refund}")) target.replace(0, 8, "/api/refunds/" + last_refund_);
            const auto once = ask(server, who, "POST", target, acts[at].body);
            const auto answer = ask(server, who, "POST", target, acts[at].body);
            if (!once || !answer) return true;
            EXPECT_EQ(once->status, answer->status) << target << ": " << once->body;
            EXPECT_EQ(answer->status / 100, 2) << target << ": " << answer->body;
            if (answer->status / 100 != 2) return false;
            acts[at].learn(boost::json::parse(answer->body));
            ++at;
        }
        return false;
    }

    TemporaryFolder data_;
    ASchool school_;
    std::vector<refunds::RightId> rights_;
    std::string last_refund_;
    std::mt19937 random_{7};
};

TEST_F(RefundsCrash, EveryRightGoesBackOnceAndInFull) {
    ASSERT_GT(rights_.size(), 100U);
    auto acts = script();
    std::atomic<std::size_t> at = 0;
    int in_the_middle = 0;
    for (int round = 0; round < 16 && at < acts.size(); ++round) {
        ServedProgram server(data_.path());
        const auto who = sign_in(server);
        bool in_hand = false;
        // After some acts, however long those take here, and a little into the next one.
        const std::size_t until = std::min(at + 2 + random_() % 9, acts.size() - 1);
        std::thread desk([&] { in_hand = work_on(server, who, acts, at); });
        const auto begun = std::chrono::steady_clock::now();
        while (at < until && std::chrono::steady_clock::now() - begun < std::chrono::seconds{20}) std::this_thread::sleep_for(std::chrono::microseconds{200});
        std::this_thread::sleep_for(std::chrono::microseconds{random_() % 3000});
        server.kill();
        desk.join();
        in_the_middle += in_hand ? 1 : 0;
    }
    EXPECT_GE(in_the_middle, 4) << "the kills met nobody at work";
    {
        ServedProgram server(data_.path());
        work_on(server, sign_in(server), acts, at);
        EXPECT_EQ(at.load(), acts.size());
        EXPECT_EQ(server.terminate(), 0);
    }
    look_at_county(data_.path(), [&](Work& work) -> Result<Nothing> {
        EXPECT_EQ(work.one<std::int64_t>(rows::sum_of_refunds, county), work.one<std::int64_t>(rows::sum_of_rights, county));
        EXPECT_EQ(work.one<int>(rows::more_than_right, county), 0);
        EXPECT_EQ(fees::journal::balance_until(work, county, fees::journal::running_books(school_.body, system_clock().today()), fees::journal::Account::refunds_due), Money{});
        return Nothing{};
    });
    expect_sound(data_.path());
}

}  // namespace
}  // namespace luoshi::testing
