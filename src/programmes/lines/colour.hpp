// The colour of a line on a day, with its reason. Pure; never stored, never set by hand.
#pragma once
#include <optional>
#include <string>

#include "foundation/time.hpp"
#include "programmes/lines/words.hpp"

namespace luoshi::programmes::lines {

struct LineFacts {
    LineTargetKind kind = LineTargetKind::unspecified;
    std::optional<std::int64_t> wanted;  // of per_body: the bodies
    std::int64_t reached = 0;            // of per_body: the bodies that have theirs
    std::int64_t on_the_way = 0;         // approved, not yet there
    std::optional<Date> due;
    std::string stage_words, stage_words_en;  // of the target
};
struct LineJudgement {
    LineColour colour = LineColour::none;
    std::string words, words_en;
};
// Yellow from `warn_days` calendar days before the day on.
LineJudgement judge(const LineFacts& facts, Date today, int warn_days = 180);

}  // namespace luoshi::programmes::lines
