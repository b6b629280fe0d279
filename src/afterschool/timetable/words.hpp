// The states and kinds of the timetable.
#pragma once
#include <boost/describe.hpp>

namespace luoshi::afterschool::timetable {

enum class TimetableState { draft, published };
BOOST_DESCRIBE_ENUM(TimetableState, draft, published)

// planned: to come, as the pattern says. moved: to come, on another day or at another time than the pattern says. held:
// it took place (its roll call was confirmed). cancelled: it does not take place; what follows is its settlement.
enum class SessionState { planned, moved, held, cancelled };
BOOST_DESCRIBE_ENUM(SessionState, planned, moved, held, cancelled)

// What families get for a stopped session: one or the other, never both. open: not decided yet.
enum class Settlement { open, make_up, refund };
BOOST_DESCRIBE_ENUM(Settlement, open, make_up, refund)

enum class CancelReason { teacher_absent, weather, health, school_event, room_unusable, too_few_pupils, other };
BOOST_DESCRIBE_ENUM(CancelReason, teacher_absent, weather, health, school_event, room_unusable, too_few_pupils, other)

// Days on which a school differs from the published calendar. closed: no school. half_day: pupils leave at noon, no
// service, or none that ends after the time given. follows: a school day (a make-up Saturday, too) with the pattern of
// another weekday.
enum class DayKind { closed, half_day, follows };
BOOST_DESCRIBE_ENUM(DayKind, closed, half_day, follows)

enum class SessionAct { generate, change, substitute, swap, cancel, make_up, refund, hold, reopen, assign_room };
BOOST_DESCRIBE_ENUM(SessionAct, generate, change, substitute, swap, cancel, make_up, refund, hold, reopen, assign_room)

enum class SwapWhat { teachers, rooms, times };
BOOST_DESCRIBE_ENUM(SwapWhat, teachers, rooms, times)

// What the solver is asked for.
enum class SuggestWhat { rooms, teachers, times };
BOOST_DESCRIBE_ENUM(SuggestWhat, rooms, teachers, times)

}  // namespace luoshi::afterschool::timetable
