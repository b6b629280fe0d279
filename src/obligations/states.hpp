// How a share goes on: every pair of state and act is allowed with one outcome, or refused. Pure.
#pragma once
#include <optional>
#include <string_view>

#include "obligations/words.hpp"

namespace luoshi::obligations {

// The state after the act; nothing: refused.
std::optional<ShareState> after(ShareState state, Act act);

std::string_view state_words(ShareState state);
std::string_view state_words_en(ShareState state);
std::string_view rung_words(Rung rung);
std::string_view rung_words_en(Rung rung);

}  // namespace luoshi::obligations
