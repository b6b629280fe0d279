// programmes/events/competitions: editions of competitions and showcases: quotas, entries, judges, codes, marks, awards, appeals, certificates. What always
// holds stands in README.md.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "foundation/result.hpp"
#include "foundation/time.hpp"
#include "org/api.hpp"
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"
#include "programmes/events/competitions/ids.hpp"
#include "programmes/events/competitions/permissions.hpp"
#include "programmes/events/competitions/words.hpp"
#include "programmes/lines/api.hpp"

namespace luoshi::programmes::events::competitions {

// Events (outbox): competitions.published {county, edition} · competitions.announced {county, edition, event} · competitions.closed {county, edition, event}

// Under which address certificates are checked, written into their codes; set once at the start of the program.
void use_address(std::string address);

std::span<const http::Route> routes();

}  // namespace luoshi::programmes::events::competitions
