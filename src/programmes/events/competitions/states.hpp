// How an entry and an event go on: README.md's tables. Pure.
#pragma once
#include <string_view>

#include "programmes/events/competitions/words.hpp"

namespace luoshi::programmes::events::competitions {

bool may_go(CompetitionEntryState from, CompetitionEntryState to);
// The phases of a showcase are fewer: nothing is marked.
bool may_pass(CompetitionPhase from, CompetitionPhase to, EditionMode mode);

struct StateWords {
    std::string_view words, words_en;
};
StateWords words_of(CompetitionEntryState state);
StateWords words_of(CompetitionPhase phase);
StateWords words_of(Avoidance relation);

}  // namespace luoshi::programmes::events::competitions
