// reporting: indicators defined once, live, frozen, drilled into; the province on one page. What always holds stands in README.md.
#pragma once
#include <boost/describe.hpp>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/result.hpp"
#include "foundation/time.hpp"
#include "obligations/api.hpp"
#include "org/api.hpp"
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"
#include "reporting/ids.hpp"
#include "reporting/permissions.hpp"
#include "tally/api.hpp"

namespace luoshi::reporting {

// What the rooms below count, with how each counts the same by brute force.
std::span<const tally::Recount> counted();
// Every county: what differs from brute force; and adding what is missing, for a database that was filled before its counts existed.
std::vector<tally::Difference> recount_all(storage::Storage& storage, const storage::Context& context);
Result<std::int64_t> mend_all(storage::Storage& storage, const storage::Context& context);

// Every indicator as a figure that a duty's target can follow; wiring hands them to obligations::add_measure.
std::vector<obligations::Measure> measures();

void add_jobs(jobs::Runner& runner);

// Whether mail goes out, and where the pages are that a digest links to. Set once, before anything runs; without it there are no digests.
struct DigestSettings {
    bool mail = false;
    std::string address = {};  // "https://luoshi.example.cn"
};
void use_digest(DigestSettings settings);

std::span<const http::Route> routes();

}  // namespace luoshi::reporting
