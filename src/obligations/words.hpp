// The words of this room.
#pragma once
#include <boost/describe.hpp>

#include "obligations/ids.hpp"

namespace luoshi::obligations {

enum class ShareState { issued, signed_for, planned, in_progress, asked_to_close, sent_back, concluded, withdrawn };
BOOST_DESCRIBE_ENUM(ShareState, issued, signed_for, planned, in_progress, asked_to_close, sent_back, concluded, withdrawn)

enum class Act { sign, plan, report, ask_close, conclude, send_back, reopen, withdraw };
BOOST_DESCRIBE_ENUM(Act, sign, plan, report, ask_close, conclude, send_back, reopen, withdraw)

enum class DutyState { draft, issued, withdrawn };
BOOST_DESCRIBE_ENUM(DutyState, draft, issued, withdrawn)

enum class TargetKind { exact, at_least, at_most, about, unspecified, recurring, per_body, percentage };
BOOST_DESCRIBE_ENUM(TargetKind, exact, at_least, at_most, about, unspecified, recurring, per_body, percentage)

enum class Recurrence { none, monthly, quarterly, yearly };
BOOST_DESCRIBE_ENUM(Recurrence, none, monthly, quarterly, yearly)

enum class Reporting { once, monthly, quarterly };
BOOST_DESCRIBE_ENUM(Reporting, once, monthly, quarterly)

enum class EvidenceKind { any, file, row };
BOOST_DESCRIBE_ENUM(EvidenceKind, any, file, row)

// 提醒, 催办, 督办单, 约谈, 通报
enum class Rung { remind, urge, order, interview, circular };
BOOST_DESCRIBE_ENUM(Rung, remind, urge, order, interview, circular)

enum class DutyColour { green, yellow, red, closed };
BOOST_DESCRIBE_ENUM(DutyColour, green, yellow, red, closed)

enum class FlagKind { withdrawn, ended, changed };
BOOST_DESCRIBE_ENUM(FlagKind, withdrawn, ended, changed)

enum class ReportDecision { approved, returned };
BOOST_DESCRIBE_ENUM(ReportDecision, approved, returned)

enum class DutyVerdict { closed, sent_back };
BOOST_DESCRIBE_ENUM(DutyVerdict, closed, sent_back)

enum class LookbackResult { holds, reopened };
BOOST_DESCRIBE_ENUM(LookbackResult, holds, reopened)

}  // namespace luoshi::obligations
