// A whole system in this process, without sockets: every module, the sample province, an Application. For tests of what crosses modules.
#pragma once
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "app/house.hpp"
#include "support/databases.hpp"

namespace luoshi::testing {

struct Answer {
    int status = 0;
    json::value body;
    std::string text;
    std::string slug() const;  // of a problem document, or ""
};

class SampleHouse {
 public:
    // SQLite, or PostgreSQL where a server was started for the tests.
    // More settings than the usual ones: {"mail.smtp-host", "127.0.0.1"}.
    explicit SampleHouse(storage::Engine engine, const std::map<std::string, std::string>& more = {});

    // One request as this sample account; "" is nobody. A session is opened once and kept.
    Answer ask(const std::string& account, http::Verb verb, const std::string& target, const std::string& json_body = {},
               http::Pairs headers = {});
    Answer get(const std::string& account, const std::string& target) { return ask(account, http::Verb::get, target); }
    Answer upload(const std::string& account, const std::string& target, std::string bytes);
    // Everybody signs in anew with the next request: sessions end when the clock jumps.
    void forget_sessions() { sessions_.clear(); }
    // Rows that every module's checks say must not exist, in words.
    std::vector<std::string> violations();

    app::House& house() { return *house_; }
    http::Application& application() { return *application_; }
    const app::FirstStart& start() const { return start_; }
    FakeClock& clock() { return clock_; }

 private:
    struct Session {
        std::string cookie;
        std::string csrf;
    };
    const Session& session_of(const std::string& account);

    TemporaryFolder data_;
    FakeClock clock_{Date(2026, 9, 1)};
    TestDatabase database_;
    std::unique_ptr<app::House> house_;
    app::FirstStart start_;
    std::unique_ptr<http::Application> application_;
    std::map<std::string, Session> sessions_;
};

}  // namespace luoshi::testing
