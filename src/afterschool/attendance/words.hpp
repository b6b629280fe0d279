// The words of attendance as enumerations: stored, sent and compared by these names.
#pragma once
#include <boost/describe.hpp>

namespace luoshi::afterschool::attendance {

// The order is the stored number (three bits a pupil): it never changes.
enum class Mark {
    none,        // 0: not marked; never in a confirmed register
    present,     // 到课
    late,        // 迟到
    left_early,  // 早退
    leave,       // 请假
    absent,      // 缺席
    stopped,     // 停课: the session did not take place
};
BOOST_DESCRIBE_ENUM(Mark, none, present, late, left_early, leave, absent, stopped)

// missing: no register yet. confirmed: the teacher has confirmed it, and may still change it. closed: only a correction
// by two persons changes it. stopped: the session was cancelled.
enum class RollState { missing, confirmed, closed, stopped };
BOOST_DESCRIBE_ENUM(RollState, missing, confirmed, closed, stopped)

enum class LeaveKind { sick, family, other };  // 病假、事假、其他
BOOST_DESCRIBE_ENUM(LeaveKind, sick, family, other)

enum class HandOverMethod {
    code,       // the guardian's one-time code was said
    qr,         // … or shown
    guardian,   // a guardian whom the teacher knows
    collector,  // a named collector
    alone,      // goes home alone, with the guardian's permit
    sibling,    // goes with a sibling who has a permit to go alone or was collected
};
BOOST_DESCRIBE_ENUM(HandOverMethod, code, qr, guardian, collector, alone, sibling)

// Why a child is still followed: was there and nobody came; left early and no hand-over is on record; sits in a session that
// ended without a register.
enum class WaitingWhy { not_collected, left_early, no_register };
BOOST_DESCRIBE_ENUM(WaitingWhy, not_collected, left_early, no_register)

enum class IncidentKind { injury, illness, missing_child, conflict, food, facility, other };
BOOST_DESCRIBE_ENUM(IncidentKind, injury, illness, missing_child, conflict, food, facility, other)
enum class Severity { minor, serious, grave };  // 一般、较重、重大
BOOST_DESCRIBE_ENUM(Severity, minor, serious, grave)
// reported: the school has told the county. escalated: the time ran out and the system told it.
enum class IncidentAct { note, measure, insurance, reported, escalated, closed };
BOOST_DESCRIBE_ENUM(IncidentAct, note, measure, insurance, reported, escalated, closed)

enum class Decision { accepted, refused };
BOOST_DESCRIBE_ENUM(Decision, accepted, refused)

}  // namespace luoshi::afterschool::attendance
