// The ways of an edition as a table; the same stands in the CHECK lawful_edition_step.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "foundation/result.hpp"

namespace luoshi::programmes::events::series {

enum class EditionState { planned, announced, open, held, recorded, cancelled };
BOOST_DESCRIBE_ENUM(EditionState, planned, announced, open, held, recorded, cancelled)
enum class EditionAct { announced, opened, held, recorded, cancelled };
BOOST_DESCRIBE_ENUM(EditionAct, announced, opened, held, recorded, cancelled)

std::optional<EditionState> leads_to(EditionState from, EditionAct act);
std::string_view state_words(EditionState state);
// "step-not-next": where it stands, what was asked, and what can be done there.
Problem not_next(EditionState from, EditionAct act);

}  // namespace luoshi::programmes::events::series
