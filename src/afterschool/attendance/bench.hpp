// What a province's year of registers weighs and how fast it is counted (house.md: 50 million marks in 0.3 GB and 0.5
// s).
#pragma once
#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>

#include "platform/storage/storage.hpp"

namespace luoshi::afterschool::attendance {

struct RollCallFigures {
    double marks = 0;               // in thousands
    double megabytes = 0;           // what the registers alone add to the file, rosters and indexes included
    double count_seconds = 0;       // every packed mark counted, one thread
    double sum_seconds = 0;         // the counters beside the marks added up by the database
    double per_year_megabytes = 0;  // both, drawn up to 50 million marks
    double per_year_count_seconds = 0;
};

// `open` opens the database file, migrated. 50 million marks for a duration of a minute or more, less in proportion.
RollCallFigures bench_roll_call(const std::filesystem::path& file,
                                const std::function<std::unique_ptr<storage::Storage>()>& open,
                                std::chrono::milliseconds duration);

}  // namespace luoshi::afterschool::attendance
