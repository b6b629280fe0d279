// programmes/construction: task books as contracts, progress and money, checks, acceptance, withdrawal; education groups. What always holds stands in README.md.
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
#include "org/api.hpp"
#include "platform/access/waiting.hpp"
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"
#include "programmes/construction/ids.hpp"
#include "programmes/construction/permissions.hpp"
#include "programmes/lines/api.hpp"

namespace luoshi::programmes::construction {

// Events (outbox): construction.accepted {county, unit, outcome} · construction.withdrawn {county, unit}

// ---- for other modules: no permission is asked, the caller has asked its own

// The hashes that proofs stand on, for FileStore::sweep.
bool refers_to_proof(Work& work, std::string_view sha256);

// What waits for the actor in this room, for the home page.
std::vector<Waiting> waiting(Work& work);

std::span<const http::Route> routes();

}  // namespace luoshi::programmes::construction
