// The words of this room that commands and views share.
#pragma once
#include <boost/describe.hpp>

namespace luoshi::programmes::review::decisions {

enum class AwardScope { prefecture, industry, school, kind };
BOOST_DESCRIBE_ENUM(AwardScope, prefecture, industry, school, kind)

enum class AwardStanding { chosen, reserve, not_chosen };
BOOST_DESCRIBE_ENUM(AwardStanding, chosen, reserve, not_chosen)

enum class AwardState { held, publicised, stayed, approved, fallen };
BOOST_DESCRIBE_ENUM(AwardState, held, publicised, stayed, approved, fallen)

enum class AwardGate { leading_group, party_group };
BOOST_DESCRIBE_ENUM(AwardGate, leading_group, party_group)

enum class AwardFallHow { leading_group, party_group, objection, withdrawn };
BOOST_DESCRIBE_ENUM(AwardFallHow, leading_group, party_group, objection, withdrawn)

enum class NoticeDayKind { calendar, working };
BOOST_DESCRIBE_ENUM(NoticeDayKind, calendar, working)

enum class ObjectorKind { person, body };
BOOST_DESCRIBE_ENUM(ObjectorKind, person, body)

enum class ObjectionState { received, accepted, refused, rejected, set_right, taken_out };
BOOST_DESCRIBE_ENUM(ObjectionState, received, accepted, refused, rejected, set_right, taken_out)

// How far a contest has come.
enum class ContestStage { rules, selected, leading, decided, publicised, approved };
BOOST_DESCRIBE_ENUM(ContestStage, rules, selected, leading, decided, publicised, approved)

}  // namespace luoshi::programmes::review::decisions
