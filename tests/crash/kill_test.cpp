// kill -9 under load, twenty times: nothing that was acknowledged is missing afterwards, and the audit chains still close.
#include <gtest/gtest.h>

#include <atomic>
#include <random>
#include <set>
#include <thread>

#include "foundation/json.hpp"
#include "platform/http/client.hpp"
#include "support/databases.hpp"
#include "support/program.hpp"

namespace luoshi {
namespace {

using namespace std::chrono_literals;

struct SignedIn {
    std::string cookie;
    std::string csrf;
    std::string body;
};

Result<http::ClientResponse> ask(const std::string& address, const SignedIn& who, const std::string& method, const std::string& target,
                                 const std::string& content = {}, const std::string& type = "application/json") {
    http::ClientRequest request;
    request.url = address + target;
    request.method = method;
    request.timeout = 10s;
    request.body = content;
    if (!content.empty()) request.headers.emplace_back("content-type", type);
    if (!who.cookie.empty()) request.headers.insert(request.headers.end(), {{"cookie", who.cookie}, {"x-csrf-token", who.csrf}});
    return http::fetch(request);
}

// The account that may register notices, from what the server printed: "  name   password   who".
SignedIn sign_in(const testing::ServedProgram& server, const std::string& name, const std::string& password) {
    const auto body = boost::json::serialize(json::value{{"name", name}, {"password", password}});
    const auto response = ask(server.address(), {}, "POST", "/api/session", body).value();
    EXPECT_EQ(response.status, 200) << response.body;
    SignedIn who;
    for (const auto& [header, value] : response.headers) {
        if (header == "set-cookie" && value.starts_with("luoshi_session=")) who.cookie = value.substr(0, value.find(';'));
    }
    const auto view = boost::json::parse(response.body);
    who.csrf = view.at("csrf").as_string();
    who.body = view.at("body").at("id").as_string();
    return who;
}

std::pair<std::string, std::string> printed_account(const std::string& output, const std::string& who) {
    std::istringstream lines(output);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string name, password;
        words >> name >> password;
        if (line.find(who) != std::string::npos) return {name, password};
    }
    throw std::logic_error("no account for " + who + " in:\n" + output);
}

std::string notice_text(int round, int thread, int serial) {
    return fmt::format("湖南省教育厅关于第{}轮第{}线第{}号事项的通知\n\n各市州教育局：\n\n一、按时办理。\n\n湖南省教育厅\n2026年3月1日\n", round, thread, serial);
}

// Registers notices until the server is gone; answers the ids that were acknowledged.
std::vector<std::string> load(const std::string& address, const SignedIn& who, int round, int thread, const std::atomic<bool>& stop) {
    std::vector<std::string> acknowledged;
    for (int serial = 0; !stop; ++serial) {
        const auto target = fmt::format("/api/imports?body={}&name=r{}-{}-{}.txt", who.body, round, thread, serial);
        const auto response = ask(address, who, "POST", target, notice_text(round, thread, serial), "application/octet-stream");
        if (!response) break;
        if (response->status / 100 == 2) acknowledged.emplace_back(boost::json::parse(response->body).at("id").as_string());
    }
    return acknowledged;
}

TEST(Crash, NothingAcknowledgedIsLostWhenTheServerIsKilledTwentyTimes) {
    const testing::TemporaryFolder data;
    const std::vector<std::string> sample{"--sample", LUOSHI_SOURCE_DIR "/samples"};
    std::mt19937 random(7);
    std::set<std::string> acknowledged;
    std::pair<std::string, std::string> account;
    for (int round = 0; round < 20; ++round) {
        testing::ServedProgram server(data.path(), sample);
        if (round == 0) account = printed_account(server.output(), "登记");
        const auto who = sign_in(server, account.first, account.second);
        std::atomic<bool> stop = false;
        std::vector<std::vector<std::string>> parts(4);
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) threads.emplace_back([&, i] { parts[static_cast<std::size_t>(i)] = load(server.address(), who, round, i, stop); });
        std::this_thread::sleep_for(std::chrono::milliseconds{50 + random() % 350});
        server.kill();
        stop = true;
        for (auto& thread : threads) thread.join();
        for (const auto& part : parts) acknowledged.insert(part.begin(), part.end());
    }
    testing::ServedProgram server(data.path(), sample);
    const auto who = sign_in(server, account.first, account.second);
    ASSERT_GT(acknowledged.size(), 200U) << "hardly any load";
    for (const auto& id : acknowledged) {
        const auto found = ask(server.address(), who, "GET", "/api/imports/" + id).value();
        ASSERT_EQ(found.status, 200) << id << ": " << found.body;
    }
    EXPECT_EQ(server.terminate(), 0) << "SIGTERM drains and ends well";
    EXPECT_EQ(testing::run_program({"audit", "verify", "--data", data.path().string()}).exit_status, 0);
    EXPECT_EQ(testing::run_program({"check-data", "--data", data.path().string()}).exit_status, 0);
}

}  // namespace
}  // namespace luoshi
