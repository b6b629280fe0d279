// The states and kinds of pay and spending.
#pragma once
#include <boost/describe.hpp>
#include <string_view>

#include "fees/journal/api.hpp"
#include "foundation/json.hpp"

namespace luoshi::fees::pay {

enum class SheetKind { teachers, invoice };
BOOST_DESCRIBE_ENUM(SheetKind, teachers, invoice)

// drafted → offered (everybody looks at the own line) → agreed → paid; withdrawn before it is agreed to.
enum class SheetStep { drafted, offered, agreed, paid, withdrawn };
BOOST_DESCRIBE_ENUM(SheetStep, drafted, offered, agreed, paid, withdrawn)

// Whose line it is. body: an outside body, by its invoice.
enum class LineKind { own, retired, outside, manager, body };
BOOST_DESCRIBE_ENUM(LineKind, own, retired, outside, manager, body)

enum class RateKind { own, retired, outside };
BOOST_DESCRIBE_ENUM(RateKind, own, retired, outside)

enum class StaffKind { own, retired };
BOOST_DESCRIBE_ENUM(StaffKind, own, retired)

// settled: reckoned anew after an objection and agreed to without another answer.
enum class Answer { confirmed, objected, settled };
BOOST_DESCRIBE_ENUM(Answer, confirmed, objected, settled)

// What became of a paid line: the bank sent it back, and it was paid anew.
enum class ReturnKind { came_back, paid_again };
BOOST_DESCRIBE_ENUM(ReturnKind, came_back, paid_again)

enum class PriceUnit { lesson, pupil_lesson };
BOOST_DESCRIBE_ENUM(PriceUnit, lesson, pupil_lesson)

// What the money buys: the words of the rule spending.kinds; each has an account "spent_…" of the same name.
enum class SpendingKind { teachers, managers, outside_persons, outside_bodies, consumables, utilities, maintenance, insurance };
BOOST_DESCRIBE_ENUM(SpendingKind, teachers, managers, outside_persons, outside_bodies, consumables, utilities, maintenance, insurance)

// What the list spending.kinds says of a kind. no_list: nobody has set one.
enum class Listed { listed, no_list, outside };
BOOST_DESCRIBE_ENUM(Listed, listed, no_list, outside)

enum class OverrunCause { outside_list, over_share };
BOOST_DESCRIBE_ENUM(OverrunCause, outside_list, over_share)

enum class OverrunDecision { approved, refused };
BOOST_DESCRIBE_ENUM(OverrunDecision, approved, refused)

enum class SubjectKind { sheet, spending };
BOOST_DESCRIBE_ENUM(SubjectKind, sheet, spending)

enum class GrantKind { grant, subsidy };
BOOST_DESCRIBE_ENUM(GrantKind, grant, subsidy)

std::string_view kind_words(SpendingKind kind);     // zh-CN
std::string_view kind_words_en(SpendingKind kind);
journal::Account account_of(SpendingKind kind);
// Where a line of a sheet is booked.
SpendingKind spending_of(LineKind kind);

}  // namespace luoshi::fees::pay
