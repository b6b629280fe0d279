// How an award and an objection go on. Pure.
#pragma once
#include <string_view>

#include "programmes/review/decisions/words.hpp"

namespace luoshi::programmes::review::decisions {

// README.md's tables.
bool may_go(AwardState from, AwardState to);
bool may_go(ObjectionState from, ObjectionState to);
bool is_settled(ObjectionState state);  // stays nothing any more

std::string_view words_of(AwardState state);
std::string_view words_en_of(AwardState state);
std::string_view words_of(AwardStanding standing);
std::string_view words_en_of(AwardStanding standing);
std::string_view words_of(AwardGate gate);
std::string_view words_en_of(AwardGate gate);
std::string_view words_of(ObjectionState state);
std::string_view words_en_of(ObjectionState state);
std::string_view words_of(ContestStage stage);
std::string_view words_en_of(ContestStage stage);

}  // namespace luoshi::programmes::review::decisions
