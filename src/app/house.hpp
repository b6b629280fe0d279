// Everything that one running system consists of, made in the order in which it must be: database, keys, originals, jobs. `luoshi serve` puts a
// server before it; tests use it as it is.
#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "afterschool/enrolment/waiting_room.hpp"
#include "app/commands/database_options.hpp"
#include "platform/crypto/seal.hpp"
#include "platform/files/file_store.hpp"
#include "platform/http/application.hpp"
#include "platform/jobs/runner.hpp"

namespace luoshi::app {

// What was made for people at the first start and has to be told once.
struct FirstStart {
    struct Row {
        std::string name;
        std::string who;
        std::string password;
    };
    std::vector<Row> accounts;
    bool sample = false;
};

// Of every sample account; only beside sample data.
inline constexpr const char* sample_password = "Yangben-2026";

class House {
 public:
    // Reads or makes the key file, opens the store of originals, tells the modules their settings. Throws std::runtime_error with a sentence when
    // the data folder cannot be used.
    explicit House(OpenDatabase database, const Clock& clock = system_clock());
    ~House();

    // Brings roles and divisions up to date; fills an empty system: with the sample province of this folder, or with the three administrators alone.
    Result<FirstStart> prepare(const std::optional<std::filesystem::path>& sample_folder);

    // Roles, the tree and the known rules alone.
    Result<Nothing> prepare_foundations();
    // Sample accounts have a known password: they never come into a system that holds accounts of real people.
    bool may_hold_sample();

    std::unique_ptr<http::Application> application(http::ApplicationOptions options);
    http::ApplicationOptions application_options() const;  // from the settings

    const config::Config& config() const { return database_.config; }
    storage::Storage& storage() { return *database_.storage; }
    jobs::Runner& runner() { return runner_; }
    files::FileStore& originals() { return originals_; }

 private:
    storage::Context context(std::string county) const;
    Result<FirstStart> fill_with_sample(const std::filesystem::path& folder);
    Result<FirstStart> fill_with_administrators();
    Result<bool> seed_draw(const storage::Context& then);
    void seed_review();

    OpenDatabase database_;
    const Clock& clock_;
    std::filesystem::path data_;
    crypto::FieldKeys keys_;
    files::FileStore originals_;  // all that was handed in: backup copies this folder
    jobs::Runner runner_;
    afterschool::enrolment::WaitingRoom waiting_room_;
    std::vector<http::Route> routes_;
};

}  // namespace luoshi::app
