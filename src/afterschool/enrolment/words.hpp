// The states and kinds of enrolment.
#pragma once
#include <boost/describe.hpp>

namespace luoshi::afterschool::enrolment {

// How seats are given in a round (报名方式); fixed and published beforehand.
enum class Mode {
    lottery,      // 志愿摇号: wishes in order, then a public draw; when somebody applied does not count
    first_come,   // 先到先得: a seat at once while there is one
    class_quota,  // 按班配额: first come within the places of one's own class
    assigned,     // 学校统筹: the school gives the seats
};
BOOST_DESCRIBE_ENUM(Mode, lottery, first_come, class_quota, assigned)

// published, open and closed follow from the published window and the clock; they are never stored.
enum class RoundState { planned, published, open, closed, frozen, settled, cancelled };
BOOST_DESCRIBE_ENUM(RoundState, planned, published, open, closed, frozen, settled, cancelled)

// Who put it in: the guardian, the class teacher for a family without a phone (by word or from a paper form), the
// school, a draw.
enum class Source { guardian, class_teacher, paper, school, draw };
BOOST_DESCRIBE_ENUM(Source, guardian, class_teacher, paper, school, draw)

// Why a seat ended.
enum class SeatEnd {
    given_back,         // 退课
    consent_withdrawn,  // 撤回同意
    moved,              // 调课
    merged,             // 并班
    group_cancelled,    // 停开
    left_school,        // 转学、离校
    school,             // 学校更正
};
BOOST_DESCRIBE_ENUM(SeatEnd, given_back, consent_withdrawn, moved, merged, group_cancelled, left_school, school)

enum class WaitingState { waiting, offered, accepted, declined, expired, left };
BOOST_DESCRIBE_ENUM(WaitingState, waiting, offered, accepted, declined, expired, left)

enum class OfferState { open, accepted, declined, expired };
BOOST_DESCRIBE_ENUM(OfferState, open, accepted, declined, expired)

// What the school proposes for a group below its minimum, and how far it has come.
enum class GroupMeasure { merge, move, cancel };
BOOST_DESCRIBE_ENUM(GroupMeasure, merge, move, cancel)
enum class GroupCaseState { asking, done, dropped };
BOOST_DESCRIBE_ENUM(GroupCaseState, asking, done, dropped)
enum class GroupAnswer { agree, give_back };
BOOST_DESCRIBE_ENUM(GroupAnswer, agree, give_back)

// When a term is, seen from today.
enum class TermTime { past, current, coming };
BOOST_DESCRIBE_ENUM(TermTime, past, current, coming)

}  // namespace luoshi::afterschool::enrolment
