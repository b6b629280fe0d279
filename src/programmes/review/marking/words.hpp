// The words of this room beside those of api.hpp.
#pragma once
#include <boost/describe.hpp>

namespace luoshi::programmes::review::marking {

// waiting: the panel is not sealed yet.
enum class MarkingPhase { waiting, preparing, marking, closed, voting, counted, proposed, frozen };
BOOST_DESCRIBE_ENUM(MarkingPhase, waiting, preparing, marking, closed, voting, counted, proposed, frozen)

enum class AssignmentKind { first, extra, instead };
BOOST_DESCRIBE_ENUM(AssignmentKind, first, extra, instead)

enum class MarkState { untouched, saved, signed_off, dropped };
BOOST_DESCRIBE_ENUM(MarkState, untouched, saved, signed_off, dropped)

enum class BallotChoice { in_favour, against, abstain };
BOOST_DESCRIBE_ENUM(BallotChoice, in_favour, against, abstain)

// conflict: another device saved something else meanwhile; nothing was kept.
enum class MarksOutcome { accepted, conflict };
BOOST_DESCRIBE_ENUM(MarksOutcome, accepted, conflict)

}  // namespace luoshi::programmes::review::marking
