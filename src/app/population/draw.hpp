// The public draw of a round, as the school and the bureau carry it through.
#pragma once
#include "app/population/school_term.hpp"

namespace luoshi::app {

// Announced when the round is closed, drawn three days before the term; answers how many seats were given.
Result<std::int64_t> draw_seats(Desk& desk, const MadeRound& round, const TermDays& term);

}  // namespace luoshi::app
