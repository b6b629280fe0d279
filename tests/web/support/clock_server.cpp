// The program with the sample, and a clock that a browser test moves: a term goes by in a minute. The program itself knows no such clock.
//
//   luoshi_clock_server DATA WEB SAMPLES TIME     prints the address; then obeys one line at a time and answers "done":
//   on 2027-01-06T10:00:00+08:00                 the clock is set there and runs on
//   jobs                                         everything that is due is done
#include <fmt/format.h>

#include <atomic>
#include <filesystem>
#include <iostream>
#include <stdexcept>

#include "app/house.hpp"
#include "app/wiring.hpp"
#include "platform/http/server.hpp"
#include "platform/storage/migrate.hpp"

namespace luoshi::testing {
namespace {

class MovedClock final : public Clock {
 public:
    explicit MovedClock(Instant now) { set(now); }
    Instant now() const override { return system_clock().now().plus(std::chrono::microseconds{ahead_.load()}); }
    void set(Instant now) { ahead_ = (now - system_clock().now()).count(); }

 private:
    std::atomic<std::int64_t> ahead_{0};
};

Instant instant(std::string_view words) {
    const auto found = Instant::parse(words);
    if (!found) throw std::invalid_argument(fmt::format("no instant: {}", words));
    return *found;
}

config::Config settings(const std::string& data, const std::string& web) {
    return config::Config::load({{"data", data}, {"web", web}, {"http.rate-per-second", "0"}, {"http.sign-in-per-minute", "0"}},
                                [](std::string_view) { return std::nullopt; }, std::nullopt)
        .value();
}

void say(std::string_view words) {
    fmt::print("{}\n", words);
    std::fflush(stdout);
}

void obey(app::House& house, MovedClock& clock) {
    for (std::string line; std::getline(std::cin, line);) {
        if (line.starts_with("on "))
            clock.set(instant(std::string_view(line).substr(3)));
        else if (line == "jobs")
            house.runner().run_due();
        else
            throw std::invalid_argument("no such act: " + line);
        say("done");
    }
}

void serve(const std::filesystem::path& data, const std::string& web, const std::string& samples, std::string_view time) {
    MovedClock clock(instant(time));
    std::filesystem::create_directories(data);
    auto storage = storage::open("sqlite:" + (data / "term.db").string());
    storage::migrate(*storage, app::all_migrations()).value();
    app::House house(app::OpenDatabase{settings(data.string(), web), std::move(storage)}, clock);
    house.prepare(std::filesystem::path(samples)).value();
    auto options = house.application_options();
    options.access_log = false;
    const auto application = house.application(std::move(options));
    http::ServerConfig where;
    where.port = 0;
    http::Server server(*application, where);
    server.start();
    say(fmt::format("Luoshi  http://127.0.0.1:{}", server.port()));
    obey(house, clock);
    server.stop();
    house.storage().drain();
}

}  // namespace
}  // namespace luoshi::testing

int main(int argc, char** argv) {
    if (argc != 5) {
        std::cerr << "usage: luoshi_clock_server DATA WEB SAMPLES TIME\n";
        return 2;
    }
    luoshi::testing::serve(argv[1], argv[2], argv[3], argv[4]);
}
