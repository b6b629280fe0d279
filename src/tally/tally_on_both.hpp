// What the database tests of every counting room end with: the counts are what brute force over the room's own rows says, and the county is the sum.
#pragma once
#include "platform/storage/check_data.hpp"
#include "support/databases.hpp"
#include "tally/api.hpp"
#include "tally/checks.hpp"

namespace luoshi::tally {

inline void expect_counts_hold(storage::Storage& storage, const storage::Context& context, std::string_view county, std::span<const Recount> recounts) {
    const auto differences =
        storage::read(storage, context, [&](Work& work) -> Result<std::vector<Difference>> { return recount(work, county, recounts); }).value();
    for (const auto& one : differences)
        ADD_FAILURE() << one.measure << " " << one.month << " of " << one.school.to_string() << ": counted " << one.counted << ", kept " << one.kept;
    for (const auto& violation : storage::check_data(storage, checks::all)) ADD_FAILURE() << violation.check << ": " << violation.row;
}

}  // namespace luoshi::tally
