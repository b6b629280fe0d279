// The words of charges.
#pragma once
#include <boost/describe.hpp>

#include "foundation/json.hpp"

namespace luoshi::fees::charges {

enum class RunKind { term, more };  // the first bills of a term; joiners, and courses taken later
BOOST_DESCRIBE_ENUM(RunKind, term, more)

enum class BillState { open, part_paid, paid, nothing_due, cancelled };
BOOST_DESCRIBE_ENUM(BillState, open, part_paid, paid, nothing_due, cancelled)

enum class ReliefCause { exemption, stopped, left };
BOOST_DESCRIBE_ENUM(ReliefCause, exemption, stopped, left)

// Why a pupil with a place gets no bill now.
enum class NoBill { no_consent, not_on_roll, not_published, price_changed, no_lessons };
BOOST_DESCRIBE_ENUM(NoBill, no_consent, not_on_roll, not_published, price_changed, no_lessons)

// What does not fit between places, registers and bills.
enum class DifferenceKind { came_without_consent, came_without_bill, billed_never_came, place_without_bill };
BOOST_DESCRIBE_ENUM(DifferenceKind, came_without_consent, came_without_bill, billed_never_came, place_without_bill)

}  // namespace luoshi::fees::charges
