// luoshi backup|restore|copy: everything a system knows, in one file, and from one database into another.
#include "platform/storage/backup.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>

#include "app/commands/commands.hpp"
#include "app/commands/database_options.hpp"
#include "app/wiring.hpp"

namespace luoshi::app {
namespace {

storage::BackupPlaces places(const config::Config& config, const std::string& file) {
    return {file, std::filesystem::path(config.text("data")) / "files"};
}

Exit print_summary(const Result<storage::BackupSummary>& done, const char* words) {
    if (!done) return print_problem(done.error(), Exit::refused);
    fmt::print("{}：{} 张表，{} 行，{} 个原件，审计 {} 条 ({} tables, {} rows, {} originals, {} audit entries)\n", words, done->tables, done->rows,
               done->files, done->audit_entries, done->tables, done->rows, done->files, done->audit_entries);
    return Exit::done;
}

Exit back_up(const SettingFlags& flags, const std::string& file) {
    const auto database = open_database(flags, Migrating::expect_done);
    if (!database) return print_problem(database.error(), Exit::refused);
    return print_summary(storage::backup(*database->storage, places(database->config, file)), "已备份");
}

Exit restore(const SettingFlags& flags, const std::string& file) {
    const auto config = flags.load();
    if (!config) return print_problem(config.error(), Exit::wrong_use);
    const auto opened = storage::open(database_url(*config));
    const auto modules = all_migrations();
    return print_summary(storage::restore(*opened, modules, places(*config, file)), "已恢复并核对");
}

Exit copy(const std::string& from, const std::string& to) {
    const auto source = storage::open(from);
    const auto target = storage::open(to);
    const auto modules = all_migrations();
    return print_summary(storage::copy(*source, *target, modules, std::filesystem::temp_directory_path()), "已搬迁并核对");
}

}  // namespace

void add_backup(CLI::App& app, Exit& exit) {
    auto flags = std::make_shared<SettingFlags>();
    auto file = std::make_shared<std::string>();
    auto* save = app.add_subcommand("backup", "运行中备份到一个文件 (a backup into one file, while running)");
    flags->add_to(*save, {"db", "data"});
    save->add_option("file", *file)->required();
    save->callback([=, &exit] { exit = back_up(*flags, *file); });
    auto* load = app.add_subcommand("restore", "恢复到空数据库并核对 (into an empty database, verified)");
    flags->add_to(*load, {"db", "data"});
    load->add_option("file", *file)->required()->check(CLI::ExistingFile);
    load->callback([=, &exit] { exit = restore(*flags, *file); });
    auto from = std::make_shared<std::string>();
    auto to = std::make_shared<std::string>();
    auto* move = app.add_subcommand("copy", "整库搬迁：SQLite 与 PostgreSQL 之间 (a whole system into another, empty database of either engine)");
    move->add_option("--from", *from, "sqlite:PATH, postgresql://…")->required();
    move->add_option("--to", *to, "sqlite:PATH, postgresql://…")->required();
    move->callback([=, &exit] { exit = copy(*from, *to); });
}

}  // namespace luoshi::app
