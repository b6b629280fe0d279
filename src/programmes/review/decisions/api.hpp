// programmes/review/decisions: who is selected, decided, publicised and awarded; objections and the reserve. What always holds stands in README.md.
#pragma once
#include <span>
#include <string_view>
#include <vector>

#include "foundation/result.hpp"
#include "platform/access/waiting.hpp"
#include "platform/http/route.hpp"
#include "platform/jobs/runner.hpp"
#include "platform/storage/work.hpp"
#include "programmes/lines/api.hpp"
#include "programmes/review/decisions/permissions.hpp"
#include "programmes/review/decisions/settings.hpp"

namespace luoshi::programmes::review::decisions {

// Events (outbox): award.notice_opened {county, contest, notice} · award.approved {county, unit, contest, document} · award.moved_up {county, contest, application}

// ---- for other modules: no permission is asked, the caller has asked its own

// A unit has withdrawn: its seat goes to the reserve as the quotas allow. Nothing where it holds none; the same unit again changes nothing.
Result<Nothing> release_seat(Work& work, lines::UnitId unit, const std::string& reason);

// Hears of units that withdraw (programmes.stage, construction.withdrawn).
void add_jobs(jobs::Runner& runner);

// Operations of objectors: neither log nor session tells who they are.
std::vector<std::string_view> unlinked_operations();

// What waits for the actor in this room, for the home page.
std::vector<Waiting> waiting(Work& work);

std::span<const http::Route> routes();

}  // namespace luoshi::programmes::review::decisions
