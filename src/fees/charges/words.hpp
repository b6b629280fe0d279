// The words of charges.
#pragma once
#include <boost/describe.hpp>

#include "foundation/json.hpp"

namespace luoshi::fees::charges {

enum class RunKind { term, more };  // the first bills of a term; joiners, and courses taken later
BOOST_DESCRIBE_ENUM(RunKind, term, more)

enum class BillState { open, part_paid, paid, nothing_due, cancelled };
BOOST_DESCRIBE_ENUM(BillState, open, part_paid, paid, nothing_due, cancelled)

// correction: of a register, after the settlement. given_back: a place of its own that ended, while the pupil is still there. withdrawal: of an exemption that was
// wrong from its first day; what the facts ask less once the exemption is out of them.
enum class ReliefCause { exemption, stopped, left, correction, given_back, withdrawal };
BOOST_DESCRIBE_ENUM(ReliefCause, exemption, stopped, left, correction, given_back, withdrawal)

// What the school has seen about why a pupil was away: a paper that proves it, or that it was off school (休学) with its place kept.
enum class GroundKind { proof, suspension };
BOOST_DESCRIBE_ENUM(GroundKind, proof, suspension)

// What the school made of a paper that a family told of.
enum class NoteAnswer { accepted, declined };
BOOST_DESCRIBE_ENUM(NoteAnswer, accepted, declined)

// What the county's education bureau made of a write-off that a school asked for.
enum class WriteOffAnswer { confirmed, declined };
BOOST_DESCRIBE_ENUM(WriteOffAnswer, confirmed, declined)

// How far a school's term is with its money: one word, whichever page names it. Locked: its books are closed.
enum class TermFeesState { not_billed, billed, settled, locked };
BOOST_DESCRIBE_ENUM(TermFeesState, not_billed, billed, settled, locked)

// Why a pupil with a place gets no bill now.
enum class NoBill { no_consent, not_on_roll, not_published, price_changed, no_lessons };
BOOST_DESCRIBE_ENUM(NoBill, no_consent, not_on_roll, not_published, price_changed, no_lessons)

// What does not fit between places, registers, bills and money.
enum class DifferenceKind {
    came_without_consent,
    came_without_bill,
    billed_never_came,
    place_without_bill,
    // Of the money, once every session is held or stopped
    attended_not_paid,      // came, was billed, and something of what it owes is not paid
    paid_more_than_billed,  // more is kept than was asked for
    owed_more_than_billed   // owes more by the register than was ever billed; nobody is asked for it
};
BOOST_DESCRIBE_ENUM(DifferenceKind, came_without_consent, came_without_bill, billed_never_came, place_without_bill, attended_not_paid, paid_more_than_billed,
                    owed_more_than_billed)

// A family that has not paid yet holds up no settlement: it goes on owing. Everything else is explained before.
constexpr bool must_be_explained(DifferenceKind kind) { return kind != DifferenceKind::attended_not_paid; }

}  // namespace luoshi::fees::charges
