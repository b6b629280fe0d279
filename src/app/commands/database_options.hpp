// What every command that opens the database shares: --db, --data, the settings behind them, and the opened storage.
#pragma once
#include <CLI/CLI.hpp>
#include <filesystem>
#include <memory>

#include "platform/config/config.hpp"
#include "platform/storage/storage.hpp"

namespace luoshi::app {

// Flags as given; every setting of the table can be one.
class SettingFlags {
 public:
    // Adds --<name> for each of these settings, or for all of the table.
    void add_to(CLI::App& command, std::initializer_list<std::string_view> names);
    void add_all_to(CLI::App& command);
    // Flags over environment over DATA/config.json over defaults. Refuses what config::Config::load refuses.
    Result<config::Config> load() const;

 private:
    void add(CLI::App& command, const config::Setting& setting);
    std::shared_ptr<config::Values> given_ = std::make_shared<config::Values>();
};

// The database URL: `db`, else luoshi.db in the data folder, which is made when it is missing.
std::string database_url(const config::Config& config);

struct OpenDatabase {
    config::Config config;
    std::unique_ptr<storage::Storage> storage;
};

enum class Migrating { apply, expect_done };

// Opens, and migrates or makes sure that nothing is waiting to be ("migrations-pending").
Result<OpenDatabase> open_database(const SettingFlags& flags, Migrating migrating);

// Only to read, beside a server that runs on the same SQLite file. The schema is taken as it is.
Result<std::unique_ptr<storage::Storage>> open_to_read(const SettingFlags& flags);

// An act of whoever sits at the command line.
storage::Context command_line_context(std::string county = {});

}  // namespace luoshi::app
