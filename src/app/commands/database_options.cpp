#include "app/commands/database_options.hpp"

#include <fmt/format.h>

#include <fstream>
#include <iterator>

#include "app/wiring.hpp"
#include "platform/log/log.hpp"
#include "platform/storage/migrate.hpp"

namespace luoshi::app {
namespace {

std::optional<std::string> config_file(const std::string& data_folder) {
    std::ifstream file(std::filesystem::path(data_folder) / "config.json", std::ios::binary);
    if (!file) return std::nullopt;
    return std::string{std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

void SettingFlags::add(CLI::App& command, const config::Setting& setting) {
    const std::string name(setting.name);
    command.add_option_function<std::string>("--" + name, [given = given_, name](const std::string& value) { (*given)[name] = value; },
                                             fmt::format("{} ({})", setting.words, setting.words_en));
}

void SettingFlags::add_to(CLI::App& command, std::initializer_list<std::string_view> names) {
    for (const auto& setting : config::settings()) {
        if (std::ranges::find(names, setting.name) != names.end()) add(command, setting);
    }
}

void SettingFlags::add_all_to(CLI::App& command) {
    for (const auto& setting : config::settings()) add(command, setting);
}

Result<config::Config> SettingFlags::load() const {
    // The data folder must be known before the file in it can be read.
    TRY(const config::Config first, config::Config::load(*given_, config::process_environment(), std::nullopt));
    return config::Config::load(*given_, config::process_environment(), config_file(first.text("data")));
}

std::string database_url(const config::Config& config) {
    std::filesystem::create_directories(config.text("data"));
    if (!config.text("db").empty()) return config.text("db");
    return "sqlite:" + (std::filesystem::path(config.text("data")) / "luoshi.db").string();
}

Result<OpenDatabase> open_database(const SettingFlags& flags, Migrating migrating) {
    TRY(config::Config config, flags.load());
    log::configure(config.text("log.format"), config.text("log.level"));
    storage::Options options;
    options.readers = static_cast<int>(config.number("db.readers"));
    options.writers = static_cast<int>(config.number("db.writers"));
    options.queue_limit = static_cast<int>(config.number("db.queue-limit"));
    auto opened = storage::open(database_url(config), options);
    const auto modules = all_migrations();
    if (migrating == Migrating::apply) {
        TRY(const storage::Migrated migrated, storage::migrate(*opened, modules));
        for (const auto& name : migrated.applied) log::info("migrated", {{"migration", name}});
        for (const auto& words : migrated.warnings) log::warning("migration-warning", {{"words", words}});
    } else {
        TRY(const std::vector<std::string> pending, storage::pending_migrations(*opened, modules));
        if (!pending.empty()) {
            return Problem{Code::conflict, "migrations-pending", "数据库结构还不是当前版本；请先运行 luoshi migrate", "the schema is not current; run `luoshi migrate` first"};
        }
    }
    return OpenDatabase{std::move(config), std::move(opened)};
}

Result<std::unique_ptr<storage::Storage>> open_to_read(const SettingFlags& flags) {
    TRY(const config::Config config, flags.load());
    storage::Options options;
    options.read_only = true;
    return storage::open(database_url(config), options);
}

storage::Context command_line_context(std::string county) {
    storage::Context context;
    context.actor = trusted_actor(Proof::command_line, "命令行");
    context.county = std::move(county);
    return context;
}

}  // namespace luoshi::app
