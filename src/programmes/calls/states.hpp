// How an application goes on. Pure.
#pragma once
#include <string_view>

#include "programmes/calls/api.hpp"

namespace luoshi::programmes::calls {

// README.md's table. `back` is where a returned application came from; `by_list` whether the line has recommendation.
bool may_go(ApplicationState from, ApplicationState to, std::string_view back, bool by_list);
std::string_view state_words(ApplicationState state);
std::string_view state_words_en(ApplicationState state);

}  // namespace luoshi::programmes::calls
