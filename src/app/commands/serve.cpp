// luoshi serve: the server. SIGTERM drains.
#include <fmt/format.h>

#include <charconv>
#include <iostream>

#include "afterschool/enrolment/live.hpp"
#include "app/commands/commands.hpp"
#include "app/house.hpp"
#include "app/network_threads.hpp"
#include "platform/http/server.hpp"
#include "platform/log/log.hpp"

namespace luoshi::app {
namespace {

struct Address {
    std::string host;
    std::uint16_t port = 0;
};

Result<Address> parse_listen(const std::string& text) {
    const auto colon = text.rfind(':');
    unsigned port = 0;
    const char* end = text.data() + text.size();
    if (colon == std::string::npos || std::from_chars(text.data() + colon + 1, end, port).ptr != end || port > 65535) {
        return Problem{Code::invalid, "listen-invalid", "监听地址应为 主机:端口，如 127.0.0.1:8080；收到的是 " + text,
                       "listen must be HOST:PORT such as 127.0.0.1:8080, not " + text};
    }
    auto host = text.substr(0, colon);
    if (host.starts_with('[') && host.ends_with(']')) host = host.substr(1, host.size() - 2);
    return Address{std::move(host), static_cast<std::uint16_t>(port)};
}

Result<http::ServerConfig> server_config(const config::Config& config, storage::Engine engine) {
    TRY(const Address address, parse_listen(config.text("listen")));
    http::ServerConfig server;
    server.address = address.host;
    server.port = address.port;
    server.threads = network_threads(static_cast<int>(config.number("http.threads")), engine);
    server.max_connections = static_cast<std::size_t>(config.number("http.max-connections"));
    server.certificate_file = config.text("tls.certificate");
    server.key_file = config.text("tls.key");
    server.trusted_proxy = config.text("http.trusted-proxy");
    return server;
}

void print_address(const http::ServerConfig& server, std::uint16_t port) {
    const auto scheme = server.certificate_file.empty() ? "http" : "https";
    const auto host = server.address.find(':') == std::string::npos ? server.address : "[" + server.address + "]";
    fmt::print("落实 Luoshi  {}://{}:{}\n", scheme, host, port);
    std::fflush(stdout);
}

void print_accounts(const FirstStart& start) {
    if (start.accounts.empty()) return;
    fmt::print("{}\n", start.sample ? "样例账号 (sample accounts)" : "首次启动的三个管理员，一次性口令只显示这一次 (the three administrators; shown this once)");
    for (const auto& row : start.accounts) fmt::print("  {:<28} {:<24} {}\n", row.name, row.password, row.who);
    std::fflush(stdout);
}

Exit serve(const SettingFlags& flags, const std::string& sample_folder) {
    auto database = open_database(flags, Migrating::apply);
    if (!database) return print_problem(database.error(), Exit::refused);
    const auto settings = server_config(database->config, database->storage->engine());
    if (!settings) return print_problem(settings.error(), Exit::wrong_use);
    House house(std::move(*database));
    const auto start = house.prepare(sample_folder.empty() ? std::nullopt : std::optional<std::filesystem::path>(sample_folder));
    if (!start) return print_problem(start.error(), Exit::refused);

    const auto application = house.application(house.application_options());
    afterschool::enrolment::publish_changes(house.runner(), application->broadcaster());
    http::Server server(*application, *settings);
    house.runner().start(static_cast<int>(house.config().number("jobs.threads")));
    server.start();
    // Whoever reads the address may send the signal at once.
    server.stop_on_signal([&] {
        print_accounts(*start);
        print_address(*settings, server.port());
    });
    house.runner().stop();
    house.storage().drain();
    log::info("stopped");
    return Exit::done;
}

Exit migrate(const SettingFlags& flags) {
    const auto database = open_database(flags, Migrating::apply);
    if (!database) return print_problem(database.error(), Exit::refused);
    fmt::print("数据库结构已是当前版本 (the schema is current)\n");
    return Exit::done;
}

}  // namespace

void add_serve(CLI::App& app, Exit& exit) {
    auto* verb = app.add_subcommand("serve", "启动服务 (the server)");
    auto flags = std::make_shared<SettingFlags>();
    auto sample = std::make_shared<std::string>();
    flags->add_all_to(*verb);
    verb->add_option("--sample", *sample, "空数据库时用此目录建立样例省份 (fill an empty database with the sample province of this folder)")->check(CLI::ExistingDirectory);
    verb->callback([=, &exit] { exit = serve(*flags, *sample); });
}

void add_migrate(CLI::App& app, Exit& exit) {
    auto* verb = app.add_subcommand("migrate", "更新数据库结构 (bring the schema up to date)");
    auto flags = std::make_shared<SettingFlags>();
    flags->add_to(*verb, {"db", "data"});
    verb->callback([=, &exit] { exit = migrate(*flags); });
}

}  // namespace luoshi::app
