// The words of the close of a term.
#pragma once
#include <boost/describe.hpp>

#include "foundation/json.hpp"

namespace luoshi::fees::closing {

// In the order in which they are done.
enum class CloseStep { registers, bills, unknown_money, pay, differences, settle, lock, publish };
BOOST_DESCRIBE_ENUM(CloseStep, registers, bills, unknown_money, pay, differences, settle, lock, publish)

// waits: an earlier step must be done first. ready: can be done now.
enum class StepState { done, ready, blocked, waits };
BOOST_DESCRIBE_ENUM(StepState, done, ready, blocked, waits)

// What finance is to bear of a school's term. nothing: nobody is exempt there. to_hand_in: settled, and the school has not claimed it yet.
// to_hand_in_anew: claimed, and another sum since by what was put right or undone.
enum class ClaimState { not_settled, nothing, to_hand_in, to_hand_in_anew, handed_in, part_received, received };
BOOST_DESCRIBE_ENUM(ClaimState, not_settled, nothing, to_hand_in, to_hand_in_anew, handed_in, part_received, received)

}  // namespace luoshi::fees::closing
