// States and kinds of inspections.
#pragma once
#include <boost/describe.hpp>

namespace luoshi::supervision::inspections {

enum class PlanKind { directed, undirected };
BOOST_DESCRIBE_ENUM(PlanKind, directed, undirected)

enum class InspectionPlanState { drafted, published, withdrawn };
BOOST_DESCRIBE_ENUM(InspectionPlanState, drafted, published, withdrawn)

enum class InspectionDrawState { announced, entered, confirmed, drawn, cancelled };
BOOST_DESCRIBE_ENUM(InspectionDrawState, announced, entered, confirmed, drawn, cancelled)

enum class DrawEvent { announced, value_entered, value_confirmed, value_taken_back, drawn, cancelled, inspector_replaced, object_replaced };
BOOST_DESCRIBE_ENUM(DrawEvent, announced, value_entered, value_confirmed, value_taken_back, drawn, cancelled, inspector_replaced, object_replaced)

// Follows from what stands beside the task: a sheet, a form, a result, a replacement. Nobody sets it. countersigning: one signed, the other has not answered.
enum class TaskState { waiting, countersigning, submitted, published, replaced };
BOOST_DESCRIBE_ENUM(TaskState, waiting, countersigning, submitted, published, replaced)

// What became of a sheet. refused: by the other of the two, with a reason; the form is in and says so.
enum class SheetAnswer { signed_, refused, taken_back };
BOOST_DESCRIBE_ENUM(SheetAnswer, signed_, refused, taken_back)

// one_session: before the two signed each in the own account, one session signed for both.
enum class SigningWay { two_accounts, one_session };
BOOST_DESCRIBE_ENUM(SigningWay, two_accounts, one_session)

enum class TaskOrigin { drawn, directed };
BOOST_DESCRIBE_ENUM(TaskOrigin, drawn, directed)

enum class CauseKind { case_, complaint, other };
BOOST_DESCRIBE_ENUM(CauseKind, case_, complaint, other)

enum class FindingState { open, ordered, closed };
BOOST_DESCRIBE_ENUM(FindingState, open, ordered, closed)

enum class FindingSeverity { error, warning, info };
BOOST_DESCRIBE_ENUM(FindingSeverity, error, warning, info)

enum class ItemKind { yes_no, number, choice, text, photo };
BOOST_DESCRIBE_ENUM(ItemKind, yes_no, number, choice, text, photo)

// core: listed apart from the rest; veto: one of these not met spoils the whole.
enum class ItemRole { plain, core, veto };
BOOST_DESCRIBE_ENUM(ItemRole, plain, core, veto)

enum class AvoidKind { unit, kin, former };
BOOST_DESCRIBE_ENUM(AvoidKind, unit, kin, former)

}  // namespace luoshi::supervision::inspections
