// A term of some schools from one seed, with faults and an auditor. Drives the use cases as people and machines do; time, randomness and identity are
// passed in, so the same seed, days and program give the same term, act by act.
#pragma once
#include <filesystem>
#include <functional>

#include "app/simulation/faults.hpp"
#include "platform/jobs/runner.hpp"
#include "platform/storage/check_data.hpp"
#include "platform/storage/migrate.hpp"

namespace luoshi::app {

struct SimulationWanted {
    std::uint64_t seed = 1;
    int days = 40;
    int schools = 20;
    int pupils_a_class = 12;  // two classes a school
    bool faults = true;
};

// What stands around the simulated modules: given by whoever knows all of them.
struct SimulationHouse {
    std::vector<storage::Check> checks;
    std::function<void(jobs::Runner&)> add_jobs;
    std::filesystem::path prepared;  // a migrated database with the tree, the roles and the rules; copied
};

struct SimulationFigures {
    std::uint64_t seed = 0;
    int days = 0;
    int schools = 0;
    std::int64_t pupils = 0;
    std::int64_t acts = 0;
    std::int64_t refusals = 0;
    std::int64_t accidents_of_clock = 0;
    std::int64_t seats = 0;  // held at the end
    std::int64_t registers = 0;
    std::int64_t hand_overs = 0;
    std::int64_t warnings = 0;  // of the checks, over all days
    FaultCounts faults;
    std::string digest;  // of everything that happened, in order
    std::map<std::string, std::int64_t> refused;
    std::vector<std::string> violations;
};
BOOST_DESCRIBE_STRUCT(SimulationFigures, (),
                      (seed, days, schools, pupils, acts, refusals, accidents_of_clock, seats, registers, hand_overs, warnings, faults, digest, refused, violations))

// Called at the end of each day before the audit: tests plant what the auditor must find.
using Plant = std::function<void(storage::Storage&, int day)>;

SimulationFigures simulate(const SimulationHouse& house, const SimulationWanted& wanted, const std::filesystem::path& folder, const Plant& plant = {});

}  // namespace luoshi::app
