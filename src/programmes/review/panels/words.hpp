// The words of this room.
#pragma once
#include <boost/describe.hpp>

namespace luoshi::programmes::review::panels {

enum class ReviewRoundState { open, committed, drawn, objecting, sealed, cancelled };
BOOST_DESCRIBE_ENUM(ReviewRoundState, open, committed, drawn, objecting, sealed, cancelled)
using RoundState = ReviewRoundState;  // the full one is a name among the views of all rooms

// leader: one of the members, by the rule of the terms. liaison checks list against items, keeps minutes and may not comment; watcher watches.
enum class PanelRole { leader, member, liaison, watcher };
BOOST_DESCRIBE_ENUM(PanelRole, leader, member, liaison, watcher)

enum class PanelAnswer { accepted, refused, lapsed };
BOOST_DESCRIBE_ENUM(PanelAnswer, accepted, refused, lapsed)

enum class GapCause { refused, lapsed, left };
BOOST_DESCRIBE_ENUM(GapCause, refused, lapsed, left)

enum class ScoreRule { trimmed, corrected, mean };  // drop highest and lowest; corrected for severity; plain
BOOST_DESCRIBE_ENUM(ScoreRule, trimmed, corrected, mean)

}  // namespace luoshi::programmes::review::panels
