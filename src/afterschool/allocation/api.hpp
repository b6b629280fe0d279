// afterschool/allocation: public draws of a round's seats. What always holds stands in README.md; the pure engine is in
// matching/.
#pragma once
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "afterschool/allocation/ids.hpp"
#include "afterschool/allocation/jobs.hpp"
#include "afterschool/allocation/matching/files.hpp"
#include "afterschool/allocation/permissions.hpp"
#include "afterschool/allocation/use_cases.hpp"
#include "foundation/result.hpp"
#include "platform/access/waiting.hpp"
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::afterschool::allocation {

// Events (outbox): allocation.draw_announced {county, draw, round, school, draws_at, list_digest, commitment} ·
// allocation.draw_run {county, draw, round, school, record_sha256, seated, nothing} · allocation.draw_cancelled
// {county, draw, round, reason}

// ---- for other rooms: no permission is asked
// --------------------------------------------------------------------------

struct DrawLine {
    DrawId id;
    std::string county;
    RoundId round;
    BodyId school;
    DrawState state = DrawState::announced;
    Instant draws_at;
    std::optional<Instant> drawn_at;
    std::optional<std::string> record_sha256;
};
BOOST_DESCRIBE_STRUCT(DrawLine, (), (id, county, round, school, state, draws_at, drawn_at, record_sha256))
std::optional<DrawLine> draw_of_round(Work& work, std::string_view county,
                                      RoundId round);  // the one that was not cancelled

// What waits for the actor in this room.
std::vector<Waiting> waiting(Work& work);

std::span<const http::Route> routes();

}  // namespace luoshi::afterschool::allocation
