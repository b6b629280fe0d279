#include "app/commands/bench_enrolment.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <filesystem>

#include "app/network_threads.hpp"
#include "app/wiring.hpp"
#include "identity/api.hpp"
#include "identity/authenticate_all.hpp"
#include "platform/storage/connection.hpp"

namespace luoshi::app {

// "postgresql://user@/postgres?host=…" with another database.
std::string with_database(const std::string& url, const std::string& name) {
    const auto authority = url.find("://");
    const auto path = authority == std::string::npos ? std::string::npos : url.find('/', authority + 3);
    if (path == std::string::npos) throw std::runtime_error("not the URL of a PostgreSQL database: " + url);
    const auto end = std::min(url.find('?', path), url.size());
    return url.substr(0, path + 1) + name + url.substr(end);
}

void in_server(const std::string& url, const std::string& statement) {
    const auto server = storage::open(url, {.readers = 1, .writers = 1});
    server->exclusively([&](storage::Connection& connection) { connection.script(statement); });
    server->drain();
}

afterschool::enrolment::OpeningFigures bench_enrol_opening(const std::string& engine,
                                                           afterschool::enrolment::OpeningPlan plan) {
    const auto migrations = all_migrations();
    plan.migrations = migrations;
    plan.authenticate = identity::authenticate;
    plan.authenticate_all = identity::authenticate_all;
    plan.server_threads = network_threads(0, engine == "sqlite" ? storage::Engine::sqlite : storage::Engine::postgresql);
    const auto name = fmt::format("luoshi_bench_{}", ::getpid());
    if (engine == "sqlite") {
        const auto folder = std::filesystem::temp_directory_path() / name;
        std::filesystem::create_directories(folder);
        plan.url = "sqlite:" + (folder / "bench.db").string();
        const auto figures = bench_opening(plan);
        std::filesystem::remove_all(folder);
        return figures;
    }
    in_server(engine,
              fmt::format("CREATE DATABASE {} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'", name));
    plan.url = with_database(engine, name);
    const auto figures = bench_opening(plan);
    in_server(engine, fmt::format("DROP DATABASE {}", name));
    return figures;
}

}  // namespace luoshi::app
